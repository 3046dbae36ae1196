import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Clocked, clockOf, newClock, turn } from '#shared/deadlines/clock.ts';
import { type Rung, rungs } from '#shared/deadlines/rungs.ts';
import { type DeadlineHours, deadlinesFrom, dueAfterWait } from '#shared/deadlines.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';

const minute = 60_000;
const at = (text: string) => new Date(`${text}+08:00`);
const start = at('2026-11-23T00:00').getTime();
const asWeekdays: OfficeCalendar = () => undefined;

type Happening = { rung: Rung; at: number };

/** Ten days of a ticket by the clock as the servers keep it; at each of `turns` a wait for the citizen begins or ends. */
const kept = (
  opened: number,
  hours: DeadlineHours,
  urgency: 'urgent' | 'normal',
  turns: number[],
  office: OfficeCalendar,
): Happening[] => {
  const pace = { urgency, calendar: hours.calendar };
  const date = (m: number) => new Date(start + m * minute);
  const due = deadlinesFrom(date(opened), urgency, hours, office);
  let resolveBy = due.resolveBy;
  let clock: Clocked[] = newClock(pace, { ...due, acceptBy: null as never, arriveBy: null }, office, date(opened));
  let since: number | null = null;
  const happened: Happening[] = [];
  for (let m = opened; m < opened + 14_400; m += 1) {
    for (let one = clock[0]; one?.rung && one.nextAt && one.nextAt <= date(m); one = clock[0]) {
      happened.push({ rung: one.rung, at: m });
      clock = [turn(one, pace, office)];
    }
    if (!turns.includes(m)) continue;
    if (since !== null) resolveBy = dueAfterWait(resolveBy, date(since), date(m), hours.calendar, office);
    since = since === null ? m : null;
    const ticket = {
      pace,
      isWaiting: since !== null,
      due: { accept: null, arrive: null, resolve: resolveBy },
    } as const;
    clock = clockOf(ticket, clock, office, date(m));
  }
  return happened;
};

const minutesAfter = { urgent: [0, 60, 120, 480], normal: [0, 240, 570, 3 * 570] };

/** The same counted minute by minute: only those that are open, and in which nobody waits, count. */
const counted = (
  opened: number,
  hours: DeadlineHours,
  urgency: 'urgent' | 'normal',
  turns: number[],
  isOpen: (m: number) => boolean,
): Happening[] => {
  const happened: Happening[] = [];
  const marks = minutesAfter[urgency].map((after, index) => ({
    rung: rungs[index + 1] as Rung,
    left: Math.round(hours.resolve * 60) + after,
  }));
  let gone = 0;
  let isWaiting = false;
  for (let m = opened; m < opened + 14_400; m += 1) {
    for (let mark = marks[0]; !isWaiting && mark && gone >= mark.left; mark = marks[0]) {
      happened.push({ rung: mark.rung, at: m });
      marks.shift();
    }
    if (turns.includes(m)) isWaiting = !isWaiting;
    if (!isWaiting && (hours.calendar === 'clock' || isOpen(m))) gone += 1;
  }
  return happened;
};

test('each rung happens at the minute that counting minute after minute finds, whatever waits and days off come between', () => {
  const asked = fc.record({
    unlike: fc.array(fc.constantFrom(true, false, undefined), { minLength: 40, maxLength: 40 }),
    opened: fc.integer({ min: 0, max: 7 * 24 * 60 }),
    minutes: fc.integer({ min: 61, max: 1_200 }),
    calendar: fc.constantFrom('clock' as const, 'office' as const),
    urgency: fc.constantFrom('urgent' as const, 'normal' as const),
    waits: fc.uniqueArray(fc.integer({ min: 0, max: 6_000 }), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(asked, ({ unlike, opened, minutes, calendar, urgency, waits }) => {
      const dayOf = (m: number) => Math.floor(m / 1440);
      const isOpen = (m: number) => (unlike[dayOf(m)] ?? dayOf(m) % 7 < 5) && m % 1440 >= 480 && m % 1440 < 1050;
      const office: OfficeCalendar = (day) => unlike[(at(`${day}T00:00`).getTime() - start) / (1440 * minute)];
      const hours = { calendar, accept: 1, update: 1, resolve: minutes / 60 };
      const turns = waits.map((wait) => opened + wait).toSorted((a, b) => a - b);
      const found = kept(opened, hours, urgency, turns, office).filter(({ rung }) => rung !== 'due soon');
      expect(found).toEqual(counted(opened, hours, urgency, turns, isOpen));
    }),
    { numRuns: 60 },
  );
});

test('a rung that was over before the deadline came onto the clock does not happen', () => {
  const due = at('2026-11-24T10:00');
  const clock = (now: string) =>
    clockOf(
      {
        pace: { urgency: 'urgent', calendar: 'clock' },
        isWaiting: false,
        due: { accept: null, arrive: due, resolve: null },
      },
      [],
      asWeekdays,
      at(now),
    )[0];
  expect(clock('2026-11-24T09:00')).toMatchObject({ rung: 'due soon', nextAt: at('2026-11-24T09:30') });
  expect(clock('2026-11-24T09:45')).toMatchObject({ rung: 'overdue', nextAt: due });
  expect(clock('2026-11-24T10:30')).toMatchObject({ rung: 'department head', nextAt: at('2026-11-24T11:00') });
  expect(clock('2026-12-24T10:00')).toMatchObject({ rung: null, nextAt: null });
});

test('what is due at another time begins anew, and what did not move stays where it is', () => {
  const [due, later] = [at('2026-11-24T10:00'), at('2026-11-26T10:00')];
  const old: Clocked = { kind: 'resolve', dueAt: due, rung: 'supervisor', nextAt: at('2026-11-24T12:00') };
  const after = (resolve: Date) =>
    clockOf(
      {
        pace: { urgency: 'urgent', calendar: 'clock' },
        isWaiting: false,
        due: { accept: null, arrive: null, resolve },
      },
      [old],
      asWeekdays,
      at('2026-11-24T11:30'),
    );
  expect(after(due)).toEqual([old]);
  expect(after(later)).toMatchObject([{ rung: 'due soon', dueAt: later }]);
});
