import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { debianChromium, debianShell } from '#e2e/support/debian-browser.ts';

// Debian's Chromium where it is there; else the one that Playwright brings.
const executablePath = [debianShell, debianChromium].find(existsSync);

export default defineConfig({
  globalSetup: './e2e/support/postgres.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.BROWSER_REPORT ?? 'test-results/browser.json' }]],
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'journeys-en', testDir: 'e2e/journeys', use: { agentLocale: 'en' } as object },
    { name: 'journeys-zh-TW', testDir: 'e2e/journeys', use: { agentLocale: 'zh-TW' } as object },
    { name: 'a11y', testDir: 'e2e/a11y' },
    { name: 'screen-reader', testDir: 'e2e/screen-reader', testIgnore: '**/harness-selftest/**', timeout: 180_000 },
    {
      name: 'harness',
      testDir: 'e2e/screen-reader/harness-selftest',
      timeout: 90_000,
      use: { baseURL: 'http://desk.test' },
    },
  ],
});
