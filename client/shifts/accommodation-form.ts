import { minutesTyped, typedTime } from '#client/shifts/typed-minutes.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

/** What is ticked of what an agent's work must respect. */
export const flags = ['dayShiftsOnly', 'noTwoLateDays'] as const;
export type Flag = (typeof flags)[number];

/** What is typed of it. */
type Typed = { stretch: string; earliest: string; latest: string; wrapUp: string };
export type TypedField = keyof Typed;

const typedNumber = (minutes: number | null): string => (minutes === null ? '' : String(minutes));
const numberTyped = (typed: string): number | null =>
  typed.trim() === '' ? null : Number(typed.normalize('NFKC').trim());

export const typedOf = ({ breakEveryMinutes, earliestStart, latestEnd, wrapUpMinutes }: Accommodation): Typed => ({
  stretch: typedNumber(breakEveryMinutes),
  earliest: typedTime(earliestStart),
  latest: typedTime(latestEnd),
  wrapUp: typedNumber(wrapUpMinutes),
});

/** What was typed as it is sent. What is none is not a number, and is refused at its field. */
export const accommodationFrom = (typed: Typed, ticked: readonly Flag[]): Accommodation => ({
  dayShiftsOnly: ticked.includes('dayShiftsOnly'),
  noTwoLateDays: ticked.includes('noTwoLateDays'),
  breakEveryMinutes: numberTyped(typed.stretch),
  earliestStart: minutesTyped(typed.earliest),
  latestEnd: minutesTyped(typed.latest),
  wrapUpMinutes: numberTyped(typed.wrapUp),
});
