import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import type { Desktop } from '#e2e/screen-reader/harness/desktop.ts';
import { pressKey } from '#e2e/screen-reader/harness/keys.ts';
import { untilQuiet } from '#e2e/screen-reader/harness/quiet.ts';

const args = [
  // A window without tabs and address bar, so that the page has the native focus.
  '--app=data:text/html,<title>blank</title>',
  '--force-renderer-accessibility',
  '--no-sandbox',
  // Hides the bar about the missing sandbox, which Orca would read.
  '--test-type',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-position=0,0',
  '--window-size=1200,850',
];

/** Opens a headed Chromium with a fresh profile on the desktop and waits until Orca has noticed it. */
export const openBrowser = async (
  desktop: Desktop,
  program: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> => {
  const { speech, workload } = desktop;
  const profile = fs.mkdtempSync(path.join(desktop.folder, 'profile-'));
  fs.mkdirSync(path.join(profile, 'Default'));
  // The browser's own bubbles (translate this page? save the password?) are spoken too, at random moments.
  const preferences = {
    translate: { enabled: false },
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
  };
  fs.writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const from = speech.said.length;
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    args,
    env: desktop.env,
    executablePath: desktop.wrap(program),
    headless: false,
    viewport: null,
  });
  await untilQuiet(speech, workload, from, { quiet: 400, max: 4000 });
  // Orca 43 takes the last key of the test before as the cause of what happens next, and after an arrow key in browse
  // mode it does not speak focus that the page moves by itself.
  await pressKey(desktop, 'Escape');
  await untilQuiet(speech, workload, speech.said.length, { quiet: 100, max: 100 });
  return context;
};
