import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

type Day = Pick<Outputs['shifts']['presence']['days'][number], 'planned' | 'present' | 'plannedBreaks' | 'breaks'>;

/** Minutes in words: `7 h 40 min`, `8 h`, `55 min`. */
export const timeWords = (minutes: number): string => {
  // A planned half hour is one, also where the sum of its parts is a hair less.
  const whole = Math.floor(minutes + 0.01);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return m.shifts_minutes({ minutes: rest });
  return rest === 0 ? m.shifts_hours({ hours }) : m.shifts_hours_minutes({ hours, minutes: rest });
};

/** How much of a shift somebody was there, and of its breaks, in words. */
export const presenceWords = (day: Day | undefined): string => {
  if (!day || day.planned === 0) return m.shifts_presence_none();
  const times = { present: timeWords(day.present), planned: timeWords(day.planned), breaks: timeWords(day.breaks) };
  return m.shifts_presence_words({ ...times, plannedBreaks: timeWords(day.plannedBreaks) });
};

/** Several days as one. */
export const sumOfDays = (days: readonly Day[]): Day => {
  const sum = (key: keyof Day): number => days.reduce((all, day) => all + day[key], 0);
  return {
    planned: sum('planned'),
    present: sum('present'),
    plannedBreaks: sum('plannedBreaks'),
    breaks: sum('breaks'),
  };
};
