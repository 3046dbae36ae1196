import { defineConfig } from '@playwright/test';

const port = 5198;
const config = 'e2e/a11y/gallery.vite.ts';

/** The gate over the gallery of parts: `playwright test -c e2e/a11y/gallery.config.ts`. */
export default defineConfig({
  testDir: '.',
  testMatch: 'gallery*.spec.ts',
  outputDir: '../../test-results/gallery-run',
  workers: 1,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  webServer: {
    command: `vite build -c ${config} && vite preview -c ${config} --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/ui/gallery.html`,
    reuseExistingServer: true,
  },
});
