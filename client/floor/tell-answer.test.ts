import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAnnouncer } from '#client/a11y/announcer.ts';
import { tellAnswer } from '#client/floor/tell-answer.ts';
import { setLocale } from '#client/paraglide/runtime.js';

const spoken = () => useAnnouncer.getState().utterances.map(({ text }) => text);
const call = (live: boolean) => useAnnouncer.getState().setHeld(live);
const words = 'Lin: Call 110.';

beforeEach(() => {
  void setLocale('en', { reload: false });
  vi.useFakeTimers();
  useAnnouncer.setState({ log: [], unread: 0, held: false, utterances: [] });
});
afterEach(() => vi.useRealTimers());

test('later: nothing is said while the caller speaks, then that something waits, and the words when she asks', () => {
  call(true);
  tellAnswer(words, 'later');
  expect(spoken()).toEqual([]);
  call(false);
  expect(spoken()).toEqual(['1 message waiting']);
  useAnnouncer.getState().readNext();
  expect(spoken()).toContain(words);
});

test('in a pause: nothing is said while the caller speaks, and the words once, when the caller has gone', () => {
  call(true);
  tellAnswer(words, 'pause');
  expect(spoken()).toEqual([]);
  call(false);
  expect(spoken()).toEqual([words]);
  call(true);
  call(false);
  expect(spoken()).toEqual([words]);
});

test('at once: one word while the caller speaks, and the words when she asks', () => {
  call(true);
  tellAnswer(words, 'at once');
  expect(spoken()).toEqual(['Answered']);
  useAnnouncer.getState().readNext();
  expect(spoken()).toEqual(['Answered', words]);
});

test('standing still: nothing is said, in a call or not', () => {
  tellAnswer(words, 'still');
  call(true);
  tellAnswer(words, 'still');
  call(false);
  expect(spoken()).toEqual([]);
});

test('without a call it is said once, whichever way she chose', () => {
  for (const way of ['later', 'pause', 'at once'] as const) tellAnswer(words, way);
  expect(spoken()).toEqual([words, words, words]);
});
