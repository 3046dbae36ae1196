import type { Skill } from '#shared/skills.ts';

/** How many are needed in one half hour. `skills`: how many of them must have each. */
export type Need = { startsAt: string; agents: number; skills: Partial<Record<Skill, number>> };
