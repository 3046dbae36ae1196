import { RefusedRow } from '#server/import/refused-row.ts';

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const offsetOf = (written: string | undefined): string => {
  // Without a zone it is the time of the city.
  if (!written) return '+08:00';
  return written.length === 5 ? `${written.slice(0, 3)}:${written.slice(3)}` : written.toUpperCase();
};

/**
 * The moment in a column, or null where it is empty: ISO 8601 as Open311 asks, in Taiwan's time where no zone is
 * given. Refuses the row where it is no time.
 */
export const timeIn = (values: Record<string, string>, column: string): Date | null => {
  const written = values[column];
  if (!written) return null;
  const [, year, month, day, minutes = '00:00', seconds = ':00', zone] = pattern.exec(written) ?? [];
  const moment = new Date(`${year}-${month}-${day}T${minutes}${seconds}${offsetOf(zone)}`);
  // 30 February would become a day of March.
  const isDay = new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
  if (year && isDay && !Number.isNaN(moment.getTime())) return moment;
  throw new RefusedRow(`${column} "${written.slice(0, 40)}" is not a time such as 2026-03-01T08:30:00+08:00.`);
};
