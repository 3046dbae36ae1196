import path from 'node:path';
import { expect, test } from '#e2e/screen-reader/harness/test.ts';
import { openPage } from '#e2e/screen-reader/harness-selftest/page.ts';

test.use({ readerLanguage: 'zh_TW', hearing: { transcripts: path.join(import.meta.dirname, 'transcripts') } });

test('the reader speaks Chinese', async ({ reader }) => {
  await openPage(reader);
  expect((await reader.press('Tab')).join()).toMatch(/^Save \p{Script=Han}+/u);
  await reader.press('F6');
  await reader.press('h');
});
