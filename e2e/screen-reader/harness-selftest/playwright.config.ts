import { defineConfig } from '@playwright/test';

/** Proves the harness by itself, on a page that the tests bring along. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/harness-selftest',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  reporter: 'list',
  use: { baseURL: 'http://desk.test' },
});
