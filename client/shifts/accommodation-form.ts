import { minutesTyped, typedTime } from '#client/shifts/typed-minutes.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

/** What is typed of what an agent's work must respect. */
export type Typed = { stretch: string; earliest: string; latest: string };
export type TypedField = keyof Typed;

export const typedOf = ({ breakEveryMinutes, earliestStart, latestEnd }: Accommodation): Typed => ({
  stretch: breakEveryMinutes === null ? '' : String(breakEveryMinutes),
  earliest: typedTime(earliestStart),
  latest: typedTime(latestEnd),
});

/** What was typed as it is sent. What is none is not a number, and is refused at its field. */
export const accommodationFrom = (typed: Typed, flags: { dayShiftsOnly: boolean; noTwoLateDays: boolean }) => ({
  ...flags,
  breakEveryMinutes: typed.stretch.trim() === '' ? null : Number(typed.stretch.normalize('NFKC')),
  earliestStart: minutesTyped(typed.earliest),
  latestEnd: minutesTyped(typed.latest),
});
