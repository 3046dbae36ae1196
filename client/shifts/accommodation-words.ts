import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { typedTime } from '#client/shifts/typed-minutes.ts';
import { absoluteTime } from '#client/ui/time-words.ts';
import type { AccommodationChange } from '#shared/shifts/accommodation-changes.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

const words: Record<keyof Accommodation, () => string> = {
  dayShiftsOnly: m.shifts_days_only,
  noTwoLateDays: m.shifts_no_two_late,
  breakEveryMinutes: m.shifts_stretch,
  earliestStart: m.shifts_earliest,
  latestEnd: m.shifts_latest,
  wrapUpMinutes: m.shifts_wrap_up,
};

/** What an agent's work may have to respect. */
export const respectsWord = (what: keyof Accommodation): string => words[what]();

const changeWord = ({ what, now }: AccommodationChange): string => {
  if (now === null || now === false) return m.shifts_no_longer({ what: respectsWord(what) });
  if (now === true) return respectsWord(what);
  const isTime = what === 'earliestStart' || what === 'latestEnd';
  return m.shifts_respects_now({
    what: respectsWord(what),
    now: isTime ? typedTime(now) : m.shifts_minutes({ minutes: now }),
  });
};

/** Who changed what when, in a sentence. */
export const historyWords = ({ by, at, changes }: Outputs['shifts']['accommodation']['history'][number]): string =>
  m.shifts_history_one({
    by,
    at: absoluteTime(new Date(at), Date.now(), getLocale()),
    changes: changes.map(changeWord).join(m.shifts_semicolon()),
  });
