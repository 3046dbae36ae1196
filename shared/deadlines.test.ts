import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, deadlinesFrom } from '#shared/deadlines.ts';

const at = (text: string) => new Date(`${text}+08:00`);

test('clock hours go on day and night', () => {
  expect(addHours(at('2026-11-27T23:00'), 4, 'clock')).toEqual(at('2026-11-28T03:00'));
});

test('office hours stop at half past five and over the weekend', () => {
  expect(addHours(at('2026-11-27T16:30'), 2, 'office')).toEqual(at('2026-11-30T09:00'));
  expect(addHours(at('2026-11-28T12:00'), 1, 'office')).toEqual(at('2026-11-30T09:00'));
  expect(addHours(at('2026-11-30T06:00'), 9.5, 'office')).toEqual(at('2026-11-30T17:30'));
});

test('an office deadline is the one found by counting minute after minute', () => {
  const isOpen = (time: number) => {
    const local = new Date(time + 8 * 3_600_000);
    const minutes = local.getUTCHours() * 60 + local.getUTCMinutes();
    return local.getUTCDay() !== 0 && local.getUTCDay() !== 6 && minutes >= 480 && minutes < 1050;
  };
  const counted = (from: number, minutes: number): number => {
    let time = from;
    for (let left = minutes; left > 0; time += 60_000) if (isOpen(time)) left -= 1;
    return time;
  };
  const start = Date.UTC(2026, 10, 23);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 3_000 }), (offset, minutes) => {
      const from = start + offset * 60_000;
      expect(addHours(new Date(from), minutes / 60, 'office').getTime()).toBe(counted(from, minutes));
    }),
  );
});

test('a ticket without an arrival has no deadline for it', () => {
  const deadlines = deadlinesFrom(at('2026-11-24T10:00'), { calendar: 'clock', accept: 1, update: 24, resolve: 48 });
  expect(deadlines).toEqual({
    acceptBy: at('2026-11-24T11:00'),
    arriveBy: null,
    updateBy: at('2026-11-25T10:00'),
    resolveBy: at('2026-11-26T10:00'),
  });
});
