import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, startOfDay } from '#shared/day.ts';
import type { FaultKind } from '#shared/shifts/fault.ts';
import { faultsOf } from '#shared/shifts/faults-of.ts';
import { planBreaks } from '#shared/shifts/plan-breaks.ts';
import { type Shift, spanOn, type Worker } from '#shared/shifts/shift.ts';

const monday = '2027-03-01';
const anybody: Worker = {
  id: 'agent6',
  active: true,
  leave: [],
  dayShiftsOnly: false,
  breakEveryMinutes: null,
  noTwoLateDays: false,
  earliestStart: null,
  latestEnd: null,
  wrapUpMinutes: null,
};
const shift = (days: number, from: number, hours = 8): Shift => {
  const span = spanOn(addDays(monday, days), from * 60, hours * 60);
  return { agentId: 'agent6', ...span, breaks: planBreaks(span, null) };
};
const kinds = (shifts: Shift[], worker: Partial<Worker> = {}, around: Shift[] = []) =>
  faultsOf(shifts, around, [{ ...anybody, ...worker }]).map(({ kind }) => kind);

test('five early shifts break nothing', () => {
  expect(kinds([0, 1, 2, 3, 4].map((days) => shift(days, 7)))).toEqual([]);
});

test('who works days only ends by seven in the evening and begins at seven in the morning', () => {
  expect(faultsOf([shift(3, 14)], [], [{ ...anybody, dayShiftsOnly: true }])).toEqual([
    { kind: 'days only', agentId: 'agent6', day: '2027-03-04', at: '2027-03-04T14:00:00.000Z' },
  ]);
  expect(kinds([shift(0, 22)], { dayShiftsOnly: true })).toEqual(['days only']);
  expect(kinds([shift(0, 6)], { dayShiftsOnly: true })).toEqual(['days only']);
  expect(kinds([shift(0, 7, 12)], { dayShiftsOnly: true })).toEqual([]);
});

test.each<[string, Shift[], Partial<Worker>, Shift[], FaultKind[]]>([
  ['two shifts at once', [shift(0, 22), shift(1, 5)], {}, [], ['overlap']],
  ['a late and then an early shift', [shift(0, 14), shift(1, 7)], {}, [], ['short rest']],
  ['eleven hours between', [shift(0, 12), shift(1, 7)], {}, [], []],
  ['a rest cut short by the week before', [shift(0, 7)], {}, [shift(-1, 14)], ['short rest']],
  ['thirteen hours in a day', [shift(0, 7, 13)], {}, [], ['long day']],
  ['twelve hours in a day', [shift(0, 7, 12)], {}, [], []],
  ['seven days', [0, 1, 2, 3, 4, 5, 6].map((days) => shift(days, 9)), {}, [], ['no day off']],
  ['six days', [0, 1, 2, 3, 4, 5].map((days) => shift(days, 9)), {}, [], []],
  ['seven days over the weekend', [shift(0, 9)], {}, [-6, -5, -4, -3, -2, -1].map((d) => shift(d, 9)), ['no day off']],
  ['a night shift into the seventh day', [0, 1, 2, 3, 4, 5].map((d) => shift(d, 22)), {}, [], ['no day off']],
  ['two late days where one may be', [shift(0, 14), shift(1, 14)], { noTwoLateDays: true }, [], ['two late days']],
  ['two late days', [shift(0, 14), shift(1, 14)], {}, [], []],
  ['before the first bus', [shift(0, 7)], { earliestStart: 7 * 60 + 30 }, [], ['too early']],
  ['after the last bus', [shift(0, 14)], { latestEnd: 21 * 60 }, [], ['too late']],
  ['a night after the last bus', [shift(0, 22)], { latestEnd: 23 * 60 }, [], ['too late']],
  ['four hours where 50 minutes may be', [shift(0, 7)], { breakEveryMinutes: 50 }, [], ['long stretch']],
  ['leave', [shift(1, 9)], { leave: [{ from: '2027-03-02', until: '2027-03-02' }] }, [], ['on leave']],
  [
    'a night into the leave',
    [shift(0, 22)],
    { leave: [{ from: '2027-03-02', until: '2027-03-02' }] },
    [],
    ['on leave'],
  ],
  ['who left', [shift(0, 9), shift(0, 12)], { active: false }, [], ['not active', 'not active', 'overlap', 'long day']],
])('%s', (_what, shifts, worker, around, found) => {
  expect(kinds(shifts, worker, around)).toEqual(found);
});

test('what is wrong in the weeks around alone is not told', () => {
  expect(kinds([shift(2, 9)], {}, [shift(-5, 14), shift(-4, 7)])).toEqual([]);
});

// Minute by minute over three weeks: slow, and nothing like the rules that it looks over.
const first = startOfDay(addDays(monday, -7)).getTime();
const [all, minute] = [21 * 1440, 60_000];
const isFree = (shifts: readonly Shift[], worker: Worker): boolean => {
  const at = (iso: string) => (Date.parse(iso) - first) / minute;
  const working = new Uint8Array(all + 1440);
  for (const one of shifts)
    for (let m = at(one.startsAt); m < at(one.endsAt); m += 1) working[m] = (working[m] ?? 0) + 1;
  if (working.some((count) => count > 1)) return false;
  // Every stretch off that lies between two of work is of eleven hours.
  const text = [...working].map((count) => (count > 0 ? 'w' : '-')).join('');
  if (shifts.length > 1 && shifts.some((a) => shifts.some((b) => a !== b && a.endsAt === b.startsAt))) return false;
  if ([...text.matchAll(/(?<=w)-+(?=w)/g)].some(([off]) => off.length < 660)) return false;
  const days = text.match(/.{1440}/g) ?? [];
  if (
    days
      .map((day) => (day.includes('w') ? 'w' : '-'))
      .join('')
      .includes('wwwwwww')
  )
    return false;
  const begun = new Map<string, number>();
  const late = new Set<string>();
  for (const one of shifts) {
    const day = dayOf(new Date(one.startsAt));
    const [from, until] = [at(one.startsAt) % 1440, (at(one.startsAt) % 1440) + at(one.endsAt) - at(one.startsAt)];
    begun.set(day, (begun.get(day) ?? 0) + until - from);
    if (until > 1200) late.add(day);
    if (worker.dayShiftsOnly && (from < 420 || until > 1140)) return false;
    if (from < (worker.earliestStart ?? 0) || until > (worker.latestEnd ?? 9999)) return false;
    let since = 0;
    for (let m = at(one.startsAt); m < at(one.endsAt); m += 1) {
      since = one.breaks.some((pause) => m >= at(pause.startsAt) && m < at(pause.endsAt)) ? 0 : since + 1;
      if (since > Math.min(240, worker.breakEveryMinutes ?? 240)) return false;
    }
    if (!worker.active) return false;
    for (let m = at(one.startsAt); m < at(one.endsAt); m += 1) {
      const today = dayOf(new Date(first + m * minute));
      if (worker.leave.some((leave) => leave.from <= today && today <= leave.until)) return false;
    }
  }
  if ([...begun.values()].some((minutes) => minutes > 720)) return false;
  return !(worker.noTwoLateDays && [...late].some((day) => late.has(addDays(day, 1))));
};

const workers: fc.Arbitrary<Worker> = fc.record({
  id: fc.constant('agent6'),
  active: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
  leave: fc.array(
    fc.tuple(fc.integer({ min: -3, max: 9 }), fc.integer({ min: 0, max: 2 })).map(([from, days]) => ({
      from: addDays(monday, from),
      until: addDays(monday, from + days),
    })),
    { maxLength: 1 },
  ),
  dayShiftsOnly: fc.boolean(),
  breakEveryMinutes: fc.option(fc.constantFrom(50, 90)),
  noTwoLateDays: fc.boolean(),
  wrapUpMinutes: fc.constant(null),
  earliestStart: fc.option(fc.constantFrom(420, 480)),
  latestEnd: fc.option(fc.constantFrom(1080, 1320)),
});
const moves = fc.array(
  fc.record({
    kind: fc.constantFrom('place' as const, 'place' as const, 'remove' as const, 'move' as const, 'publish' as const),
    day: fc.integer({ min: -7, max: 13 }),
    to: fc.integer({ min: -7, max: 13 }),
    from: fc.constantFrom(420, 540, 600, 840, 1320),
    hours: fc.constantFrom(4, 8, 8, 12, 13),
  }),
  { maxLength: 40 },
);

/** A draft changed by place, move and remove, a day one shift; published week by week where nothing is wrong. */
const plan = (
  steps: readonly { kind: string; day: number; to: number; from: number; hours: number }[],
  worker: Worker,
) => {
  const draft = new Map<number, Shift>();
  let published = new Map<number, Shift>();
  const weekOf = (day: number) => Math.floor(day / 7);
  const put = (day: number, from: number, hours: number) => {
    const span = spanOn(addDays(monday, day), from, hours * 60);
    draft.set(day, { agentId: worker.id, ...span, breaks: planBreaks(span, worker.breakEveryMinutes) });
  };
  for (const { kind, day, to, from, hours } of steps) {
    const here = draft.get(day);
    if (kind === 'place') put(day, from, hours);
    if (kind === 'remove' || (kind === 'move' && here)) draft.delete(day);
    if (kind === 'move' && here) put(to, from, hours);
    if (kind !== 'publish') continue;
    const inWeek = ([at]: [number, Shift]) => weekOf(at) === weekOf(day);
    const week = [...draft].filter(inWeek);
    const others = [...published].filter((one) => !inWeek(one));
    const faults = faultsOf(
      week.map(([, one]) => one),
      others.map(([, one]) => one),
      [worker],
    );
    if (faults.length === 0) published = new Map([...others, ...week]);
  }
  return [...published.values()];
};

test('however a roster is planned, none that is published breaks a constraint', () => {
  fc.assert(
    fc.property(moves, workers, (steps, worker) => {
      expect(isFree(plan(steps, worker), worker)).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('what is refused breaks a constraint indeed', () => {
  const weeks = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 6 }),
      from: fc.constantFrom(420, 540, 840, 1320),
      hours: fc.constantFrom(4, 8),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(weeks, workers, (places, worker) => {
      const shifts = places.map(({ day, from, hours }) => {
        const span = spanOn(addDays(monday, day), from, hours * 60);
        return { agentId: worker.id, ...span, breaks: planBreaks(span, worker.breakEveryMinutes) };
      });
      expect(isFree(shifts, worker)).toBe(faultsOf(shifts, [], [worker]).length === 0);
    }),
    { numRuns: 150 },
  );
}, 60_000);
