import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/day.ts';
import { followKinds, isOfKind, twoAtOnce } from '#shared/shifts/kind.ts';
import { minutesBetween, spanOn } from '#shared/shifts/shift.ts';
import { dayOfShift } from '#shared/shifts/week.ts';

const times = fc.record({ startsAt: fc.integer({ min: 0, max: 1439 }), minutes: fc.integer({ min: 30, max: 720 }) });
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days));

test('a shift that follows its kind keeps its day and its agent, is as long as the kind, and follows once', () => {
  fc.assert(
    fc.property(day, times, times, (on, was, is) => {
      const shift = { ...spanOn(on, was.startsAt, was.minutes), agentId: 'a', kindId: 'k' };
      const kinds = [{ id: 'k', ...is }];
      const [moved] = followKinds([shift], kinds);
      if (!moved) throw new Error('gone');
      expect(dayOfShift(moved)).toBe(on);
      expect(minutesBetween(moved.startsAt, moved.endsAt)).toBe(is.minutes);
      expect(moved).toMatchObject({ agentId: 'a', kindId: 'k' });
      expect(isOfKind(moved, is)).toBe(true);
      expect(isOfKind(shift, is)).toBe(was.startsAt === is.startsAt && was.minutes === is.minutes);
      expect(followKinds([moved], kinds)).toEqual([moved]);
    }),
  );
});

test('a shift of another kind, or of none, stays', () => {
  const shifts = ['late', null].map((kindId) => ({ ...spanOn('2026-12-07', 840, 480), kindId }));
  expect(followKinds(shifts, [{ id: 'early', startsAt: 0, minutes: 60 }])).toEqual(shifts);
});

test('who begins two shifts at once is named; two people may begin at once, and one twice a day', () => {
  const at = (agentId: string, startsAt: number, on = '2026-12-07') => ({ ...spanOn(on, startsAt, 60), agentId });
  expect(twoAtOnce([at('a', 0), at('b', 0), at('a', 720), at('a', 0, '2026-12-08')])).toEqual([]);
  expect(twoAtOnce([at('a', 60), at('b', 60), at('a', 60)])).toEqual([
    { kind: 'overlap', agentId: 'a', day: '2026-12-07' },
  ]);
});
