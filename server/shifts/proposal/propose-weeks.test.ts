import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { proposeWeeks } from '#server/shifts/proposal/propose-weeks.ts';
import { loadHighs } from '#server/shifts/proposal/solver.ts';
import { addDays, startOfDay } from '#shared/day.ts';
import { faultsOf } from '#shared/shifts/faults-of.ts';
import { halfHourMs, halfHoursOfDay } from '#shared/shifts/half-hour.ts';
import type { Need } from '#shared/shifts/need.ts';
import type { ProposedWeek, WeeksToPlan } from '#shared/shifts/proposal/proposal.ts';
import { burdenOf } from '#shared/shifts/proposal/week-model.ts';
import { type Shift, spanOn } from '#shared/shifts/shift.ts';
import { dayOfShift } from '#shared/shifts/week.ts';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

const monday = '2027-03-01';
const kinds = [
  { id: 'early', startsAt: 7 * 60, minutes: 480 },
  { id: 'late', startsAt: 14 * 60, minutes: 480 },
  { id: 'night', startsAt: 22 * 60, minutes: 540 },
];
type Worker = WeeksToPlan['workers'][number];
const worker = (id: string, more: Partial<Worker> = {}): Worker => ({
  id,
  active: true,
  leave: [],
  dayShiftsOnly: false,
  breakEveryMinutes: null,
  noTwoLateDays: false,
  earliestStart: null,
  latestEnd: null,
  wrapUpMinutes: null,
  skills: [],
  ...more,
});
/** So many from one hour until another, each day of the weeks. */
const needs = (from: number, until: number, agents: number, skills: Need['skills'] = {}, weeks = 1): Need[] =>
  Array.from({ length: 7 * weeks * halfHoursOfDay }, (_, slot) => {
    const at = (slot % halfHoursOfDay) / 2;
    return {
      startsAt: new Date(startOfDay(monday).getTime() + slot * halfHourMs).toISOString(),
      agents: at >= from && at < until ? agents : 0,
      skills: at >= from && at < until ? skills : {},
      handlingSeconds: 240,
    };
  });
const propose = (plan: Partial<WeeksToPlan>): ProposedWeek[] => {
  const weeks: ProposedWeek[] = [];
  const whole = { monday, weeks: 1, kinds, workers: [], needs: [], wishes: [], before: [], after: [], ...plan };
  proposeWeeks(highs, whole, (week) => weeks.push(week));
  return weeks;
};

test('what is needed is covered where it can be', () => {
  const [week] = propose({ workers: ['a', 'b', 'c'].map((id) => worker(id)), needs: needs(7, 22, 1) });
  expect(week?.missing).toEqual([]);
});

test('whose wrap-up is longer counts as fewer: somebody more is there, or it is told who is missing', () => {
  const slow = ['a', 'b', 'c'].map((id) => worker(id, { wrapUpMinutes: 4 }));
  const on = (ids: readonly string[], agents: number) =>
    propose({ workers: [...slow, ...ids.map((id) => worker(id))], needs: needs(15, 20, agents) })[0];
  // Two of them count as one, three as one and a half.
  expect(on([], 1)?.missing).toEqual([]);
  const week = on([], 2);
  expect(week?.missing.every(({ missing }) => missing > 0)).toBe(true);
  expect(new Set(week?.missing.map(({ day }) => day)).size).toBe(7);
  const late = on(['d'], 2)?.shifts.filter((shift) => dayOfShift(shift) === monday && shift.kindId === 'late');
  expect(late?.length).toBeGreaterThanOrEqual(3);
});

test('everybody gets forty hours, and nobody more', () => {
  const [week] = propose({ workers: [worker('a'), worker('b', { dayShiftsOnly: true })], needs: needs(0, 24, 9) });
  expect(Object.values(Object.groupBy(week?.shifts ?? [], ({ agentId }) => agentId)).map((one) => one?.length)).toEqual(
    [5, 5],
  );
});

test('where it cannot be, it says which constraints stand against each other', () => {
  const leave = [{ from: monday, until: monday }];
  const on = (plan: Partial<WeeksToPlan>) => propose(plan)[0]?.missing.find(({ day }) => day === monday);
  expect(on({ workers: [worker('a', { leave })], needs: needs(8, 12, 1) })).toMatchObject({
    missing: 1,
    against: [{ kind: 'on leave', count: 1 }],
  });
  const days = ['a', 'b'].map((id) => worker(id, { dayShiftsOnly: true }));
  expect(on({ workers: days, needs: needs(16, 20, 1) })).toMatchObject({
    against: [{ kind: 'days only', count: 2 }],
  });
  expect(on({ workers: [worker('a')], needs: needs(6, 7, 1) })).toMatchObject({ against: [] });
});

test('a skill that too few have is told with how many they are and their hours', () => {
  const workers = [worker('a', { skills: ['hakka'] }), worker('b'), worker('c')];
  const [week] = propose({ workers, needs: needs(8, 12, 1, { hakka: 1 }) });
  expect(week?.missing).toHaveLength(2);
  for (const one of week?.missing ?? []) {
    expect(one.skill).toBe('hakka');
    expect(one.against).toEqual(
      expect.arrayContaining([
        { kind: 'hours', count: 1 },
        { kind: 'other needs', count: 5 },
      ]),
    );
  }
});

test('a day off that is wished, and a kind of shift that is liked, are kept where they cost nothing', () => {
  const [week] = propose({
    workers: ['a', 'b', 'c', 'd'].map((id) => worker(id)),
    needs: needs(7, 15, 1),
    wishes: [
      { agentId: 'a', day: addDays(monday, 2), kindId: null },
      { agentId: 'b', day: null, kindId: 'late' },
    ],
  });
  expect(week?.wishes).toEqual({ kept: 2, all: 2 });
  expect(
    week?.shifts.some(({ agentId, startsAt }) => agentId === 'a' && dayOfShift({ startsAt }) === addDays(monday, 2)),
  ).toBe(false);
});

test('late shifts and weekends are shared over the weeks', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const weeks = propose({ weeks: 2, workers: ids.map((id) => worker(id)), needs: needs(7, 22, 1, {}, 2) });
  const hard = ids.map((id) =>
    weeks
      .flatMap(({ shifts }) => shifts)
      .filter(({ agentId }) => agentId === id)
      .reduce((sum, shift) => sum + burdenOf(shift, []), 0),
  );
  expect(Math.max(...hard) - Math.min(...hard)).toBeLessThanOrEqual(2);
});

const anybody = (id: string): fc.Arbitrary<Worker> =>
  fc
    .record({
      dayShiftsOnly: fc.boolean(),
      noTwoLateDays: fc.boolean(),
      breakEveryMinutes: fc.constantFrom(null, 50, 120),
      earliestStart: fc.constantFrom(null, 8 * 60),
      latestEnd: fc.constantFrom(null, 22 * 60),
      leave: fc.boolean().map((away) => (away ? [{ from: addDays(monday, 1), until: addDays(monday, 3) }] : [])),
      skills: fc.constantFrom<Worker['skills'][]>([], ['hakka']),
    })
    .map((more) => worker(id, more));

test('no roster that is proposed breaks a constraint, nor together with the weeks around it', () => {
  const before = (of: string): Shift[] =>
    [-5, -4, -3, -2, -1].map((day) => ({ agentId: of, ...spanOn(addDays(monday, day), 22 * 60, 540), breaks: [] }));
  fc.assert(
    fc.property(
      fc.tuple(anybody('a'), anybody('b'), anybody('c'), anybody('d')),
      fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2)),
      fc.boolean(),
      (workers, [early, late, night], wasThere) => {
        const all = needs(7, 15, early, { hakka: 1 }).map((need, slot) => {
          const more = [needs(14, 22, late), needs(22, 24, night)].map((one) => one[slot]?.agents ?? 0);
          return { ...need, agents: more.reduce((sum, agents) => sum + agents, need.agents) };
        });
        const around = wasThere ? before('a') : [];
        const [week] = propose({ workers, needs: all, before: around });
        expect(faultsOf(week?.shifts ?? [], around, workers)).toEqual([]);
      },
    ),
    { numRuns: 5 },
  );
}, 60_000);
