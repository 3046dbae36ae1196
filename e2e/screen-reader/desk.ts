import { mergeTests } from '@playwright/test';
import type { Reader } from '#e2e/screen-reader/harness/reader.ts';
import { test as heard } from '#e2e/screen-reader/harness/test.ts';
import { test as desk, expect, password } from '#e2e/support/test.ts';

/** A desk in a city of its own, with Orca in the ear. */
export const test = mergeTests(desk, heard);
export { expect };

/** Comes to the desk where `username` is signed in already. */
export const arrive = async (reader: Reader, username: string, place = '/'): Promise<string[]> => {
  const answer = await reader.page.request.post('/api/auth/sign-in/username', { data: { username, password } });
  expect(answer.ok(), `${username} signs in`).toBe(true);
  return reader.open(place);
};

/** A command: the leader key, then the key of the shortcut table. */
export const command = async (reader: Reader, key: string): Promise<string[]> => {
  const palette = await reader.press('F2');
  return [...palette, ...(await reader.press(key))];
};

/** Everything that was said, as one text to look into. */
export const spoken = (...steps: string[][]): string => steps.flat().join(' | ');
