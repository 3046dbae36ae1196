import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { absoluteTime } from '#client/ui/time-words.ts';
import type { RushPart } from '#shared/floor/rush.ts';

/** When a part begins: `14:20`. */
export const partTime = ({ startsAt }: RushPart): string => {
  const at = new Date(startsAt);
  return absoluteTime(at, at.getTime(), getLocale());
};

/** The last two hours in a sentence: how many came, how many were answered in time, and when the most waited. */
export const rushWords = (parts: readonly RushPart[]): string => {
  const sum = (key: 'arrived' | 'inTime'): number => parts.reduce((all, part) => all + part[key], 0);
  const arrived = sum('arrived');
  if (arrived === 0) return m.floor_rush_none();
  const words = [m.floor_rush_calls({ count: arrived, percent: Math.round((100 * sum('inTime')) / arrived) })];
  const most = parts.reduce((top, part) => (part.waiting > top.waiting ? part : top));
  if (most.waiting > 0) words.push(m.floor_rush_most({ count: most.waiting, at: partTime(most) }));
  return words.join(m.floor_semicolon());
};
