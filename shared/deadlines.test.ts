import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, deadlinesFrom } from '#shared/deadlines.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const asWeekdays: OfficeCalendar = () => undefined;
const inOffice = (from: string, hours: number, office = asWeekdays) => addHours(at(from), hours, 'office', office);

test('clock hours go on day and night, and on holidays', () => {
  expect(addHours(at('2026-11-27T23:00'), 4, 'clock', () => false)).toEqual(at('2026-11-28T03:00'));
});

test('office hours stop at half past five and over the weekend', () => {
  expect(inOffice('2026-11-27T16:30', 2)).toEqual(at('2026-11-30T09:00'));
  expect(inOffice('2026-11-28T12:00', 1)).toEqual(at('2026-11-30T09:00'));
  expect(inOffice('2026-11-30T06:00', 9.5)).toEqual(at('2026-11-30T17:30'));
});

test('office hours stop on a holiday, and go on upon a make-up working day', () => {
  const days: Record<string, boolean> = { '2026-11-28': true, '2026-11-30': false };
  const office: OfficeCalendar = (day) => days[day];
  expect(inOffice('2026-11-27T16:30', 2, office)).toEqual(at('2026-11-28T09:00'));
  expect(inOffice('2026-11-28T16:30', 2, office)).toEqual(at('2026-12-01T09:00'));
  expect(inOffice('2026-11-30T10:00', 1, office)).toEqual(at('2026-12-01T09:00'));
});

test('an office deadline is the one found by counting minute after minute, whichever days are open', () => {
  const start = at('2026-11-23T00:00').getTime();
  const dayMs = 24 * 3_600_000;
  /** Three weeks in which each day may be opened or closed, and a moment and a length in them. */
  const asked = fc.record({
    unlike: fc.array(fc.constantFrom(true, false, undefined), { minLength: 21, maxLength: 21 }),
    offset: fc.integer({ min: 0, max: 14 * 24 * 60 }),
    minutes: fc.integer({ min: 1, max: 3_000 }),
  });
  fc.assert(
    fc.property(asked, ({ unlike, offset, minutes }) => {
      const isOpen = (time: number) => {
        const local = new Date(time + 8 * 3_600_000);
        const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
        const weekday = local.getUTCDay() !== 0 && local.getUTCDay() !== 6;
        return (unlike[Math.floor((time - start) / dayMs)] ?? weekday) && minute >= 480 && minute < 1050;
      };
      const from = start + offset * 60_000;
      let counted = from;
      for (let left = minutes; left > 0; counted += 60_000) if (isOpen(counted)) left -= 1;
      const office: OfficeCalendar = (day) => unlike[(at(`${day}T00:00`).getTime() - start) / dayMs];
      expect(addHours(new Date(from), minutes / 60, 'office', office).getTime()).toBe(counted);
    }),
  );
});

test('a ticket without an arrival has no deadline for it', () => {
  const deadlines = deadlinesFrom(
    at('2026-11-24T10:00'),
    { calendar: 'clock', accept: 1, update: 24, resolve: 48 },
    asWeekdays,
  );
  expect(deadlines).toEqual({
    acceptBy: at('2026-11-24T11:00'),
    arriveBy: null,
    updateBy: at('2026-11-25T10:00'),
    resolveBy: at('2026-11-26T10:00'),
  });
});
