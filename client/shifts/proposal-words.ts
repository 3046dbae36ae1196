import { m } from '#client/paraglide/messages.js';
import { clock, dayAndDate } from '#client/shifts/shift-words.ts';
import type { Proposal } from '#client/shifts/use-proposal.ts';
import { skillWord } from '#client/ui/skill-words.ts';

type Missing = Proposal['missing'][number];
type Against = NonNullable<Missing['against']>[number];

const againstWords: Record<Against['kind'], () => string> = {
  'not active': m.shifts_against_not_active,
  'on leave': m.shifts_against_on_leave,
  overlap: m.shifts_against_overlap,
  'long day': m.shifts_against_long_day,
  'short rest': m.shifts_against_short_rest,
  'no day off': m.shifts_against_no_day_off,
  'days only': m.shifts_against_days_only,
  'two late days': m.shifts_against_two_late_days,
  'long stretch': m.shifts_against_long_stretch,
  'too early': m.shifts_against_too_early,
  'too late': m.shifts_against_too_late,
  hours: m.shifts_against_hours,
  'one a day': m.shifts_against_one_a_day,
  'other needs': m.shifts_against_needs,
};

const whyWords = (against: Missing['against']): string => {
  if (against === null) return m.shifts_propose_elsewhere();
  if (against.length === 0) return m.shifts_propose_no_kind();
  const all = against.map(({ kind, count }) => m.shifts_against_one({ what: againstWords[kind](), count }));
  return m.shifts_propose_against({ what: all.join(m.shifts_comma()) });
};

/** What is missing in a stretch of a day, and what stands against it. */
export const missingWords = ({ day, from, until, skill, missing, against }: Missing): string => {
  const said = {
    day: dayAndDate(day),
    from: clock(from),
    until: clock(until),
    count: missing,
    why: whyWords(against),
  };
  return skill ? m.shifts_propose_row_skill({ ...said, skill: skillWord(skill) }) : m.shifts_propose_row(said);
};

/** What became of a proposal, in a sentence; null: it still runs, or it was stopped. */
export const proposalWords = ({ state, monday, weeks, shifts, missing, wishes }: Proposal): string | null => {
  if (state === 'failed') return m.shifts_propose_failed();
  if (state === 'broken off') return m.shifts_propose_broken_off();
  if (state !== 'done') return null;
  const said = [
    m.shifts_propose_done({ day: dayAndDate(monday), shifts, weeks }),
    missing.length > 0 ? m.shifts_propose_missing({ count: missing.length }) : m.shifts_propose_all(),
  ];
  if (wishes.all > 0) said.push(m.shifts_propose_wishes(wishes));
  return said.join(m.shifts_semicolon());
};
