import { fromAbsolute, parseDateTime, toZoned } from '@internationalized/date';

const timeZone = 'Asia/Taipei';
const form = /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[\sT]+)?(\d{1,2})[:：](\d{2})$/;
const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');

/**
 * The moment that somebody typed, on Taiwan's clock: `2026-11-30 18:00`, or `18:00` for the next time that the clock
 * says so. Null: it is none.
 */
export const parseMoment = (typed: string, now: number): Date | null => {
  const found = form.exec(typed.normalize('NFKC').trim());
  if (!found) return null;
  const [, year, month, day, hour, minute] = found;
  const today = fromAbsolute(now, timeZone).toString().slice(0, 10);
  const date = year ? `${year}-${two(month)}-${two(day)}` : today;
  try {
    const moment = parseDateTime(`${date}T${two(hour)}:${minute}`);
    const at = toZoned(moment, timeZone).toDate();
    return !year && at.getTime() <= now ? toZoned(moment.add({ days: 1 }), timeZone).toDate() : at;
  } catch {
    // There is no such day or hour.
    return null;
  }
};
