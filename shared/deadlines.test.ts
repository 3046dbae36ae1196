import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, deadlinesFrom, newsLead, nextNewsBy } from '#shared/deadlines.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';
import { quietEnd } from '#shared/updates/quiet.ts';
import { urgencies } from '#shared/urgency.ts';

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
    'urgent',
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

test.each([
  ['in office hours, over the weekend', '2026-11-27T16:30', 'normal', 'office', 9.5, '2026-11-30T16:30'],
  ['by day', '2026-11-24T09:00', 'urgent', 'clock', 8, '2026-11-24T17:00'],
  ['not at night, when nobody is told', '2026-11-24T18:00', 'urgent', 'clock', 8, '2026-11-25T08:10'],
  ['from the morning, where it is told only then', '2026-11-24T23:00', 'urgent', 'clock', 4, '2026-11-25T12:00'],
  ['at night in an emergency', '2026-11-24T23:00', 'emergency', 'clock', 1, '2026-11-25T00:00'],
  ['never within half an hour', '2026-11-24T10:00', 'emergency', 'clock', 0, '2026-11-24T10:30'],
] as const)('the next news are promised %s', (_when, told, urgency, calendar, update, by) => {
  const hours = { calendar, accept: 1, update, resolve: 100 };
  expect(nextNewsBy(at(told), urgency, hours, asWeekdays)).toEqual(at(by));
});

test('each promise of news can be kept: it goes out before its time and not at night, and no longer after the last than the policy says', () => {
  const asked = fc.record({
    urgency: fc.constantFrom(...urgencies),
    calendar: fc.constantFrom('clock' as const, 'office' as const),
    update: fc.double({ min: 0, max: 60, noNaN: true }),
    told: fc.date({ min: at('2026-11-01T00:00'), max: at('2027-11-01T00:00'), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(asked, ({ urgency, calendar, update, told }) => {
      const by = nextNewsBy(told, urgency, { calendar, accept: 1, update, resolve: 100 }, asWeekdays);
      const heard = new Date(by.getTime() - newsLead);
      const awake = urgency === 'emergency' ? told : (quietEnd(told) ?? told);
      const latest = addHours(awake, Math.max(update, 0.5), calendar, asWeekdays);
      expect(heard > awake).toBe(true);
      if (urgency !== 'emergency') expect(quietEnd(heard)).toBeNull();
      expect(heard <= (quietEnd(latest) ?? latest)).toBe(true);
    }),
  );
});
