import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Desktop } from '#e2e/screen-reader/harness/desktop.ts';

const run = promisify(execFile);

/**
 * Presses one key or chord as the keyboard would: X keysym names such as `F2`, `Return`, `shift+Tab`, `Insert+a`.
 * Keys sent through the DevTools protocol would not pass by Orca.
 */
export const pressKey = async (desktop: Desktop, key: string): Promise<void> => {
  await run('xdotool', ['key', '--clearmodifiers', key], { env: desktop.env });
};

/**
 * Types into the field that has focus: ASCII key by key, the rest as an input method does it, which composes and then
 * commits. (xdotool would give each Han character a key for a moment; Chromium misses every third one.)
 */
export const typeText = async (desktop: Desktop, page: Page, text: string): Promise<void> => {
  const devTools = await page.context().newCDPSession(page);
  for (const part of text.match(/[ -~]+|[^ -~]+/g) ?? []) {
    if (/^[ -~]/.test(part)) await run('xdotool', ['type', '--delay', '20', '--', part], { env: desktop.env });
    else {
      // An input method's own key. After Tab, Orca 43 would read the text as one that the field filled in by itself.
      await run('xdotool', ['key', 'Muhenkan'], { env: desktop.env });
      await devTools.send('Input.imeSetComposition', {
        text: part,
        selectionStart: part.length,
        selectionEnd: part.length,
      });
      await devTools.send('Input.insertText', { text: part });
    }
  }
  await devTools.detach();
};
