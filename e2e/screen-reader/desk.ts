import { mergeTests } from '@playwright/test';
import type { Reader } from '#e2e/screen-reader/harness/reader.ts';
import { test as heard } from '#e2e/screen-reader/harness/test.ts';
import type { CityServer } from '#e2e/support/city-server.ts';
import { newCaller } from '#e2e/support/desk.ts';
import { test as desk, expect, password } from '#e2e/support/test.ts';

/** A desk in a city of its own, with Orca in the ear. */
export const test = mergeTests(desk, heard).extend({
  hearing: {
    // Orca's own words while a page loads.
    mayRepeat: [/^(Loading|載入)/, /^(main content|主要内容)/],
    mask: [
      [/\d \d \d, \d \d \d, \d \d \d/g, '<number>'],
      [/\b260\d{6}\b/g, '<number>'],
      [/\b\d\d:\d\d\b/g, '<time>'],
      [/09\d\d \d{3} \d{3}/g, '<telephone>'],
    ],
  },
});
export { expect, password };

/** A ticket's number as it is read out. */
export const readOut = /\d \d \d, \d \d \d, \d \d \d/;

// A place is there, or a ticket is saved: more than a key press has to go through.
export const arrival = { max: 2500, quiet: 500 };

// What is offered is told half a second after the typing rests.
export const offered = { max: 2500, quiet: 1000 };

/** Comes to the desk where `username` is signed in already. */
export const arrive = async (reader: Reader, username: string, place = '/'): Promise<string[]> => {
  // Whoever was here before is gone.
  await reader.page.context().clearCookies();
  const answer = await reader.page.request.post('/api/auth/sign-in/username', { data: { username, password } });
  expect(answer.ok(), `${username} signs in`).toBe(true);
  return reader.open(place);
};

/** A command: the leader key, then the key of the shortcut table. */
export const command = async (reader: Reader, key: string, waits = {}): Promise<string[]> => {
  const palette = await reader.press('F2');
  return [...palette, ...(await reader.press(key, waits))];
};

/** Everything that was said, as one text to look into. */
export const spoken = (...steps: string[][]): string => steps.flat().join(' | ');

/** The agent is available, in focus mode, and somebody who has never called before rings. Gives what was said of the call. */
export const ringing = async (reader: Reader, city: CityServer): Promise<string[]> => {
  await arrive(reader, 'agent1');
  await command(reader, 'p');
  const available = await reader.press('1', { max: 1500 });
  // Orca 43 on a busy machine hears that the focus comes back to the heading, and leaves focus mode; else it does not.
  if (available.length > 1) await reader.press('Insert+a');
  const { phone } = newCaller();
  return reader.step('a call rings', () => city.ring(phone), { max: 2500 });
};
