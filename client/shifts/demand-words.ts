import { m } from '#client/paraglide/messages.js';
import { clock, dayAndDate, timeOf } from '#client/shifts/shift-words.ts';
import type { Demand } from '#client/shifts/use-demand.ts';
import { skillWord } from '#client/ui/skill-words.ts';
import type { SkillNeed } from '#shared/shifts/demand.ts';

const minutesDay = 24 * 60;

/** All calls that are expected, and how many seconds each of them keeps an agent. */
const allOf = (halfHours: Demand['halfHours']): { calls: number; handlingSeconds: number } => {
  const calls = halfHours.reduce((sum, half) => sum + half.calls, 0);
  const seconds = halfHours.reduce((sum, half) => sum + half.calls * half.handlingSeconds, 0);
  return { calls, handlingSeconds: calls > 0 ? seconds / calls : 0 };
};

/** What a day will bring, in a sentence. */
export const demandWords = ({ day, halfHours }: Pick<Demand, 'day' | 'halfHours'>): string => {
  const most = Math.max(...halfHours.map(({ agents }) => agents));
  const peak = halfHours.find(({ agents }) => agents === most);
  if (!peak || most === 0) return m.shifts_demand_nobody({ day: dayAndDate(day) });
  const calls = Math.round(allOf(halfHours).calls);
  return m.shifts_demand({ day: dayAndDate(day), at: timeOf(day, peak.startsAt), count: most, calls });
};

const likeWords: Record<Demand['like'], (input: { count: number }) => string> = {
  weekday: m.shifts_like_weekday,
  holidays: m.shifts_like_holidays,
  sundays: m.shifts_like_sundays,
  'office days': m.shifts_like_office_days,
  all: m.shifts_like_all,
};

/** From what a day is known, and what was reckoned with, a sentence each. */
export const knownWords = ({ like, from, few, weather, patienceSeconds, halfHours }: Demand): string[] => {
  const said = [likeWords[like]({ count: from.length })];
  if (few) said.push(m.shifts_demand_few());
  if (weather?.times) said.push(m.shifts_weather_times({ times: Number(weather.times.toFixed(1)) }));
  else if (weather) said.push(m.shifts_weather_unknown());
  const { calls, handlingSeconds } = allOf(halfHours);
  if (calls > 0) said.push(m.shifts_handling({ minutes: minuteWords(handlingSeconds) }));
  said.push(
    patienceSeconds === null
      ? m.shifts_patience_unknown()
      : m.shifts_patience({ seconds: Math.round(patienceSeconds) }),
  );
  return said;
};

/** Seconds as minutes with one digit after the point. */
export const minuteWords = (seconds: number): string => (seconds / 60).toFixed(1);

/** A share in whole percent. */
export const percentWords = (share: number): string => m.shifts_percent({ percent: Math.round(share * 100) });

/** Who must always be there, in one line. */
export const skillNeedWords = ({ skill, agents, fromMinute, untilMinute }: SkillNeed): string =>
  untilMinute - fromMinute === minutesDay
    ? m.shifts_skill_need_day({ skill: skillWord(skill), count: agents })
    : m.shifts_skill_need({
        skill: skillWord(skill),
        count: agents,
        from: clock(fromMinute),
        until: clock(untilMinute),
      });
