import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playEarcon, startRinging } from '#client/a11y/earcon.ts';
import { usePreferences } from '#client/a11y/preferences.ts';

const played: { from: number; seconds: number }[] = [];

// The browser's own, which there is none of here.
class SilentAudio {
  currentTime = 0;
  destination = {};
  createOscillator = () => ({
    frequency: {},
    connect: (next: unknown) => next,
    start: (from: number) => played.push({ from, seconds: 0 }),
    stop: (until: number) => Object.assign(played.at(-1) ?? {}, { seconds: until - (played.at(-1)?.from ?? 0) }),
  });
  createGain = () => ({
    gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} },
    connect: (next: unknown) => next,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('AudioContext', SilentAudio);
  usePreferences.setState({ earcons: true });
  played.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a tone lasts less than a second', () => {
  playEarcon('waiting');
  playEarcon('ringing');
  expect(played).toHaveLength(3);
  expect(Math.max(...played.map(({ seconds }) => seconds))).toBeLessThan(1);
});

test('it rings until it is stopped, and not at all once tones are switched off (1.4.2)', () => {
  const stop = startRinging();
  vi.advanceTimersByTime(5000);
  expect(played).toHaveLength(6);
  usePreferences.setState({ earcons: false });
  vi.advanceTimersByTime(5000);
  expect(played, 'switched off in the middle of ringing').toHaveLength(6);
  usePreferences.setState({ earcons: true });
  stop();
  vi.advanceTimersByTime(5000);
  expect(played).toHaveLength(6);
});
