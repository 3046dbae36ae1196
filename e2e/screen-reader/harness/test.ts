import { test as base } from '@playwright/test';
import { openBrowser } from '#e2e/screen-reader/harness/browser.ts';
import { isRecording } from '#e2e/screen-reader/harness/budgets.ts';
import { type Desktop, type ReaderLanguage, startDesktop } from '#e2e/screen-reader/harness/desktop.ts';
import { type Hearing, Reader } from '#e2e/screen-reader/harness/reader.ts';
import { saveTranscript } from '#e2e/screen-reader/harness/transcript.ts';
import { ensureBrowser } from '#e2e/screen-reader/install.ts';

const standard: Hearing = {
  quiet: 200,
  max: 500,
  mask: [],
  mayRepeat: [],
  transcripts: 'e2e/screen-reader/transcripts',
  budgets: 'e2e/screen-reader/budgets.json',
};

type TestFixtures = {
  /** What differs from the standard: waits, masks, what may repeat, where transcripts and budgets are. */
  hearing: Partial<Hearing>;
  reader: Reader;
};
type WorkerFixtures = { readerLanguage: ReaderLanguage; desktop: Desktop };

/** Playwright's test with a `reader`: Orca on a desktop of the worker, Chromium with a fresh profile for each test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  hearing: [{}, { option: true }],
  readerLanguage: ['en', { option: true, scope: 'worker' }],
  desktop: [
    async ({ readerLanguage }, use) => {
      const desktop = await startDesktop(readerLanguage);
      await use(desktop);
      await desktop.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ desktop, hearing, baseURL, locale }, use, testInfo) => {
    const all = { ...standard, ...hearing };
    const program = ensureBrowser();
    const context = await openBrowser(desktop, program, { baseURL, locale });
    const title = testInfo.titlePath.slice(1).join(', ');
    const [page = await context.newPage()] = context.pages();
    const reader = new Reader(desktop, page, title, all);
    await use(reader);
    const transcript = reader.transcript();
    await testInfo.attach('heard', { body: transcript, contentType: 'text/plain' });
    await context.close();
    if (testInfo.errors.length > 0 || testInfo.status === 'skipped') return;
    reader.checkSaidOnce();
    // Only now: half a transcript, or one with a fault, would replace the one that people read.
    if (isRecording) saveTranscript(all.transcripts, title, transcript);
  },
});

export { expect } from '@playwright/test';
