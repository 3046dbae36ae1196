import { expect, test } from 'vitest';
import { floorSentence } from '#client/floor/floor-words.ts';
import type { FloorNow } from '#shared/floor-now.ts';

const rush: FloorNow = {
  waiting: 14,
  waitingBefore: 9,
  longestSeconds: 372,
  settled: 100,
  inTime: 71,
  agents: { available: 0, 'on call': 31, 'wrap-up': 3, break: 2 },
};

test('a rush is one sentence: who waits and since when it grows, how many are on calls, how many were answered in time', () => {
  expect(floorSentence(rush)).toBe(
    '14 waiting, up 5 in ten minutes; longest 6 min; 31 of 36 on calls; service level 71 %',
  );
});

test('what there is not is not said', () => {
  const calm = { ...rush, waiting: 0, waitingBefore: 0, longestSeconds: 0, settled: 0, inTime: 0 };
  expect(floorSentence(calm)).toBe('Nobody waiting; 31 of 36 on calls');
  expect(floorSentence({ ...rush, waitingBefore: 14, longestSeconds: 45 })).toBe(
    '14 waiting; longest 45 s; 31 of 36 on calls; service level 71 %',
  );
  expect(floorSentence({ ...rush, waitingBefore: 16 })).toContain('14 waiting, down 2 in ten minutes');
});
