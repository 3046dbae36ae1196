import { z } from 'zod';
import { startOfDay } from '#shared/day.ts';
import { fewestAgents, serviceOf } from '#shared/shifts/erlang.ts';
import type { Forecast } from '#shared/shifts/forecast.ts';
import { halfHourMs } from '#shared/shifts/half-hour.ts';
import type { Need } from '#shared/shifts/need.ts';
import { skillSchema } from '#shared/skills.ts';

const minutesOfDay = 24 * 60;

/** A day of which is asked what it will bring. */
export const demandDaySchema = z.object({ day: z.iso.date().refine((day) => day > '2020' && day < '2100') });

/** Which state of target and skill needs somebody saw who changes them. */
const revision = z.int32().nonnegative();

/** So many of a hundred callers are answered within so many seconds. */
const targetSchema = z.object({ percent: z.int().min(50).max(99), seconds: z.int().min(5).max(600) });
export type Target = z.output<typeof targetSchema>;
export const saveTargetSchema = targetSchema.extend({ revision });

/** From one minute of each day to before another, at least so many must have the skill. */
export const skillNeedSchema = z
  .object({
    skill: skillSchema,
    fromMinute: z
      .int()
      .min(0)
      .max(minutesOfDay - 1),
    untilMinute: z.int().min(1).max(minutesOfDay),
    agents: z.int().min(1).max(99),
  })
  .refine(({ fromMinute, untilMinute }) => fromMinute < untilMinute, { path: ['untilMinute'] });
export type SkillNeed = z.output<typeof skillNeedSchema>;

/** A need for a skill in the place of `before`; null: a new one. `need` null: it is dropped. */
export const saveSkillNeedSchema = z.object({
  revision,
  before: z.object({ skill: skillSchema, fromMinute: z.int() }).nullable(),
  need: skillNeedSchema.nullable(),
});
export type SaveSkillNeed = z.output<typeof saveSkillNeedSchema>;

/** One half hour of a day to come, and how callers will fare if as many agents are there as are needed. */
export type DemandHalfHour = Need & { calls: number; within: number; hangUp: number };

const skillsAt = (minute: number, skillNeeds: readonly SkillNeed[]): Need['skills'] => {
  const skills: Need['skills'] = {};
  for (const { skill, fromMinute, untilMinute, agents } of skillNeeds) {
    // What is needed in a part of a half hour is needed in it.
    if (fromMinute < minute + halfHourMs / 60_000 && untilMinute > minute)
      skills[skill] = Math.max(skills[skill] ?? 0, agents);
  }
  return skills;
};

/** How many are needed in each half hour of a day: as the target asks, and never fewer than any skill does. */
export const demandOf = (
  { day, halfHours }: Pick<Forecast, 'day' | 'halfHours'>,
  patienceSeconds: number | null,
  { percent, seconds }: Target,
  skillNeeds: readonly SkillNeed[],
): DemandHalfHour[] =>
  halfHours.map(({ startsAt, calls, handlingSeconds }) => {
    const load = { callsPerSecond: (calls * 1000) / halfHourMs, handlingSeconds, patienceSeconds };
    const skills = skillsAt((startsAt.getTime() - startOfDay(day).getTime()) / 60_000, skillNeeds);
    const agents = Math.max(fewestAgents(load, { share: percent / 100, seconds }), 0, ...Object.values(skills));
    const { within, hangUp } = serviceOf(load, agents, seconds);
    return { startsAt: startsAt.toISOString(), agents, skills, calls, handlingSeconds, within, hangUp };
  });
