import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/day.ts';
import { faultsOf } from '#shared/shifts/faults-of.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import { type Shift, spanOn, type Worker } from '#shared/shifts/shift.ts';
import { newFaults, swapShifts } from '#shared/shifts/swap.ts';

const free = {
  active: true,
  leave: [],
  dayShiftsOnly: false,
  breakEveryMinutes: null,
  noTwoLateDays: false,
  earliestStart: null,
  latestEnd: null,
  wrapUpMinutes: null,
};
const workers: Worker[] = [
  { id: 'lin', ...free },
  { id: 'chen', ...free, dayShiftsOnly: true, breakEveryMinutes: 50 },
];
const starts = [420, 540, 840, 1320];
const shiftOf = (agentId: string, day: number, kind: number): Shift => {
  const span = { agentId, ...spanOn(addDays('2030-01-07', day), starts[kind] as number, 480) };
  return { ...span, breaks: breaksFor(span, workers) };
};

/** A roster of two weeks that breaks nothing: what would break something is left out. */
const roster = fc
  .array(fc.tuple(fc.constantFrom('lin', 'chen'), fc.nat(13), fc.nat(3)), { minLength: 4, maxLength: 20 })
  .map((tries) => {
    let shifts: Shift[] = [];
    for (const [agentId, day, kind] of tries) {
      const more = [...shifts, shiftOf(agentId, day, kind)];
      if (faultsOf(more, [], workers).length === 0) shifts = more;
    }
    return shifts;
  });

test('a swap that is carried out breaks no constraint, keeps every shift, and gives the breaks that its agent needs', () => {
  let done = 0;
  fc.assert(
    fc.property(roster, fc.nat(), fc.nat(), fc.boolean(), (shifts, one, other, isReturned) => {
      const given = shifts[one % Math.max(shifts.length, 1)];
      if (!given) return;
      const to = given.agentId === 'lin' ? 'chen' : 'lin';
      const theirs = shifts.filter(({ agentId }) => agentId === to);
      const inReturn = isReturned ? (theirs[other % Math.max(theirs.length, 1)]?.startsAt ?? null) : null;
      const after = swapShifts(shifts, { given, to, inReturn }, workers);
      expect(after.map(({ startsAt }) => startsAt)).toEqual(shifts.map(({ startsAt }) => startsAt));
      expect(after.filter(({ agentId }, at) => agentId !== shifts[at]?.agentId)).toHaveLength(
        inReturn === null ? 1 : 2,
      );
      if (newFaults(shifts, after, workers).length > 0) return;
      done += 1;
      expect(faultsOf(after, [], workers)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(done).toBeGreaterThan(10);
});

test('what was broken before is no reason to refuse, what the swap breaks is', () => {
  const late = shiftOf('chen', 0, 2);
  const [mine, hers] = [shiftOf('lin', 3, 1), shiftOf('chen', 4, 1)];
  const before = [late, mine, hers];
  const day = swapShifts(before, { given: mine, to: 'chen', inReturn: hers.startsAt }, workers);
  expect(newFaults(before, day, workers)).toEqual([]);
  const evening = [shiftOf('lin', 3, 2), hers];
  const given = evening[0] as Shift;
  const after = swapShifts(evening, { given, to: 'chen', inReturn: null }, workers);
  expect(newFaults(evening, after, workers)).toMatchObject([{ kind: 'days only', agentId: 'chen' }]);
});
