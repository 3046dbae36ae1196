import { minutesBetween, type Shift, type Span, type Worker } from '#shared/shifts/shift.ts';

/** Nobody works longer without half an hour's rest (Labor Standards Act, art. 35). */
export const longestStretch = 4 * 60;
const rest = 30;
const shortRest = 10;
// Shorter stretches leave nothing between the breaks.
export const shortestStretch = 15;
const minute = 60_000;

type Minutes = { from: number; until: number };

/** The fewest breaks of one length that leave no stretch longer than `most`; the first stretch as `lead` of 0 to 1 wants it. */
const cutInto = (stretch: Minutes, most: number, length: number, lead: number): Minutes[] => {
  const all = stretch.until - stretch.from;
  const count = Math.max(0, Math.ceil((all - most) / (most + length)));
  if (count === 0) return [];
  const work = all - count * length;
  const shortest = Math.max(work - count * most, 0);
  const first = Math.round(shortest + (Math.min(most, work) - shortest) * lead);
  return Array.from({ length: count }, (_, index) => {
    const worked = first + Math.floor(((work - first) * index) / count);
    const from = stretch.from + worked + index * length;
    return { from, until: from + length };
  });
};

const between = (whole: Minutes, breaks: Minutes[]): Minutes[] =>
  [...breaks, { from: whole.until, until: whole.until }].map(({ from }, index) => ({
    from: breaks[index - 1]?.until ?? whole.from,
    until: from,
  }));

/**
 * The breaks of a shift: half an hour's rest so that nobody works longer than four hours, and short breaks between where
 * the agent's own longest stretch is shorter. `turn`, from 0 to 1, is how late the first rest comes within what is
 * allowed: so that not all who begin together rest together.
 */
export const planBreaks = (shift: Span, ownLongest: number | null, turn = 0.5): Span[] => {
  const whole = { from: 0, until: Math.floor(minutesBetween(shift.startsAt, shift.endsAt)) };
  const rests = cutInto(whole, longestStretch, rest, turn);
  const most = Math.max(ownLongest ?? longestStretch, shortestStretch);
  const short = between(whole, rests).flatMap((stretch) => cutInto(stretch, most, shortRest, 0.5));
  const starts = Date.parse(shift.startsAt);
  const at = (minutes: number) => new Date(starts + minutes * minute).toISOString();
  return [...rests, ...short]
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, until }) => ({ startsAt: at(from), endsAt: at(until) }));
};

/** The breaks of a shift as its agent needs them now. Those who begin together rest one after the other. */
export const breaksFor = (shift: Omit<Shift, 'breaks'>, workers: readonly Worker[]): Span[] => {
  const turn = workers.findIndex(({ id }) => id === shift.agentId);
  return planBreaks(shift, workers[turn]?.breakEveryMinutes ?? null, (Math.max(turn, 0) % 3) / 2);
};
