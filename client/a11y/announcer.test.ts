import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, useAnnouncer } from '#client/a11y/announcer.ts';
import { setLocale } from '#client/paraglide/runtime.js';

const spoken = () => useAnnouncer.getState().utterances.map(({ text }) => text);
const fresh = () => useAnnouncer.setState({ log: [], unread: 0, held: false, utterances: [] });

beforeEach(() => {
  void setLocale('en', { reload: false });
  vi.useFakeTimers();
  fresh();
});
afterEach(() => vi.useRealTimers());

test('two at once are both spoken, and the same twice is spoken twice', () => {
  announce('First');
  announce('Second');
  announce('Second');
  expect(spoken()).toEqual(['First', 'Second', 'Second']);
});

test('what was spoken leaves the live region again', () => {
  announce('Saved');
  vi.advanceTimersByTime(1000);
  expect(spoken()).toEqual([]);
});

test('during a call only replies and what cannot wait are spoken; the rest waits', () => {
  useAnnouncer.getState().setHeld(true);
  announce('Saved');
  announce('Crew arrived', 'soon');
  announce('Rule set changed', 'later');
  announce('Line lost', 'now');
  expect(spoken()).toEqual(['Saved', 'Line lost']);
  expect(useAnnouncer.getState().utterances.map(({ assertive }) => assertive)).toEqual([false, true]);
  expect(useAnnouncer.getState().unread).toBe(2);
});

test('at the end of the call one sentence says how many wait', () => {
  useAnnouncer.getState().setHeld(true);
  announce('One', 'soon');
  announce('Two', 'soon');
  useAnnouncer.getState().setHeld(false);
  expect(spoken()).toEqual(['2 messages waiting']);
});

test('the end of a call with nothing waiting is silent', () => {
  useAnnouncer.getState().setHeld(true);
  useAnnouncer.getState().setHeld(false);
  expect(spoken()).toEqual([]);
});

test('reads what is more pressing first, then the oldest, then that nothing is left', () => {
  const { setHeld, readNext } = useAnnouncer.getState();
  setHeld(true);
  announce('Later', 'later');
  announce('First', 'soon');
  announce('Second', 'soon');
  for (let index = 0; index < 4; index += 1) readNext();
  expect(spoken()).toEqual(['First', 'Second', 'Later', 'Nothing waiting']);
  expect(useAnnouncer.getState().unread).toBe(0);
});

test('says the last words again, without a new line in the log', () => {
  announce('Assigned to you', 'reply', { lang: 'en' });
  useAnnouncer.getState().again();
  expect(spoken()).toEqual(['Assigned to you', 'Assigned to you']);
  expect(useAnnouncer.getState().utterances[1]?.lang).toBe('en');
  expect(useAnnouncer.getState().log).toHaveLength(1);
});

test('the log keeps the newest 500, newest first', () => {
  for (let index = 1; index <= 501; index += 1) announce(`Line ${index}`);
  const { log } = useAnnouncer.getState();
  expect(log).toHaveLength(500);
  expect([log[0]?.text, log.at(-1)?.text]).toEqual(['Line 501', 'Line 2']);
});
