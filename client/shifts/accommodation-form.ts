import type { Accommodation } from '#shared/shifts/shift.ts';

/** What is typed of what an agent's work must respect. */
export type Typed = { stretch: string; earliest: string; latest: string };
export type TypedField = keyof Typed;

const two = (number: number) => String(number).padStart(2, '0');
/** Minutes after midnight as they are typed; null: nothing. */
const typedTime = (minutes: number | null): string =>
  minutes === null ? '' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

export const typedOf = ({ breakEveryMinutes, earliestStart, latestEnd }: Accommodation): Typed => ({
  stretch: breakEveryMinutes === null ? '' : String(breakEveryMinutes),
  earliest: typedTime(earliestStart),
  latest: typedTime(latestEnd),
});

/** A time of day as it is typed, `8`, `830` or `8:30`; NaN where it is none, null for nothing. */
const minutesTyped = (typed: string): number | null => {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  const [, hour, minute = '0'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(hour) <= 24 && Number(minute) < 60 ? minutes : Number.NaN;
};

/** What was typed as it is sent. What is none is not a number, and is refused at its field. */
export const accommodationFrom = (typed: Typed, flags: { dayShiftsOnly: boolean; noTwoLateDays: boolean }) => ({
  ...flags,
  breakEveryMinutes: typed.stretch.trim() === '' ? null : Number(typed.stretch.normalize('NFKC')),
  earliestStart: minutesTyped(typed.earliest),
  latestEnd: minutesTyped(typed.latest),
});
