import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { coverWords, dayAndDate, faultWords, spanWords, weekday } from '#client/shifts/shift-words.ts';
import { nameIn, type RosterWeek } from '#client/shifts/use-roster.ts';
import { textIn } from '#shared/language.ts';
import { coverageOf } from '#shared/shifts/coverage.ts';
import { isOfKind } from '#shared/shifts/kind.ts';
import type { Need } from '#shared/shifts/need.ts';
import { spanOn } from '#shared/shifts/shift.ts';
import { dayOfShift, daysOfWeek } from '#shared/shifts/week.ts';

/** A week, and whether it holds, in a sentence. */
export const stateWords = ({ monday, published, changed }: RosterWeek): string =>
  m.shifts_state({
    day: dayAndDate(monday),
    state: published ? (changed ? m.shifts_changed() : m.shifts_published()) : m.shifts_draft(),
  });

/** An agent's week in one line. */
export const agentWords = (week: RosterWeek, { id, name }: RosterWeek['agents'][number]): string => {
  const own = week.shifts.filter(({ agentId }) => agentId === id);
  const count = week.faults.filter(({ agentId }) => agentId === id).length;
  const words = own.map((shift) => {
    // What was worked before its kind was changed is said by its hours.
    const kind = week.kinds.find((one) => one.id === shift.kindId && isOfKind(shift, one));
    const what = kind ? textIn(kind.name, getLocale()) : spanWords(shift);
    return m.shifts_one({ day: weekday(dayOfShift(shift)), kind: what });
  });
  const shifts = words.join(m.shifts_comma()) || m.shifts_none();
  return count > 0 ? m.shifts_row_faults({ name, shifts, count }) : m.shifts_row({ name, shifts });
};

/** A kind of shift with its times. */
export const kindInWords = (monday: string, { name, startsAt, minutes }: RosterWeek['kinds'][number]): string =>
  m.shifts_kind({ name: textIn(name, getLocale()), span: spanWords(spanOn(monday, startsAt, minutes)) });

/** A kind of shift in one line, with the weeks that are to be published until all of its shifts hold. */
export const kindRow = (monday: string, kind: RosterWeek['kinds'][number]): string => {
  const words = kindInWords(monday, kind);
  return kind.toPublish > 0 ? m.shifts_kind_to_publish({ kind: words, count: kind.toPublish }) : words;
};

/** What the week breaks, a row each. */
export const faultRows = (week: RosterWeek) =>
  week.faults.map((fault, at) => ({
    id: String(at),
    agentId: fault.agentId,
    text: faultWords(fault, nameIn(week, fault.agentId)),
  }));

/** How the week is covered against what is needed, a row for each stretch. */
export const coverRows = (week: RosterWeek, needs: readonly Need[]) => {
  const agents = new Map(week.agents.map((agent) => [agent.id, agent]));
  const unknown = { skills: [], wrapUpMinutes: null };
  return coverageOf(daysOfWeek(week.monday), week.shifts, needs, (id) => agents.get(id) ?? unknown).map((cover) => ({
    id: `${cover.day} ${cover.from}`,
    text: coverWords(cover),
  }));
};
