import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { freePort } from '#e2e/support/free-port.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Builds the gallery of parts into a folder of this worker's own and serves it. */
const serveGallery = async (worker: number): Promise<{ url: string; stop: () => Promise<void> }> => {
  const site = {
    // Not the console's own configuration: the messages are compiled by now, and other tests read them meanwhile.
    configFile: false as const,
    root: path('../../client'),
    logLevel: 'warn' as const,
    plugins: [react()],
    build: {
      outDir: path(`../../test-results/gallery-${worker}`),
      emptyOutDir: true,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: path('../../client/ui/gallery.html') },
    },
  };
  await build(site);
  const port = await freePort();
  const server = await preview({ ...site, preview: { host: 'localhost', port, strictPort: true } });
  return { url: `http://localhost:${port}`, stop: () => server.close() };
};

/** Tests on the gallery of parts, every part in every state. */
export const test = base.extend<object, { gallery: string }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed.
    async ({}, use, { parallelIndex }) => {
      const { url, stop } = await serveGallery(parallelIndex);
      await use(url);
      await stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ gallery }, use) => use(gallery),
});

/** Opens the gallery, and waits until it is there. */
export const openGallery = async (page: Page): Promise<void> => {
  await page.goto('/ui/gallery.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** The text of what has the focus. */
export const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The rows of the gallery's long list. */
export const queueRows = (page: Page) => page.getByRole('listbox', { name: 'Queue' }).getByRole('option');

/** Collects every text that is put into a live region. */
export const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) heard.push(node.textContent ?? '');
    }).observe(document.querySelector('[data-live-announcer]') as Element, { childList: true, subtree: true });
  });

/** What was put into a live region since `listen`, the oldest first. */
export const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
