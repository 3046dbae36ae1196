const two = (number: number) => String(number).padStart(2, '0');

/** Minutes after midnight as they are typed; null: nothing. */
export const typedTime = (minutes: number | null): string =>
  minutes === null ? '' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A time of day as it is typed, `8`, `830` or `8:30`; NaN where it is none, null for nothing. */
export const minutesTyped = (typed: string): number | null => {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  const [, hour, minute = '0'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(hour) <= 24 && Number(minute) < 60 ? minutes : Number.NaN;
};
