import type { Skill } from '#shared/skills.ts';

/**
 * How many are needed in one half hour. `skills`: how many of them must have each; `handlingSeconds`: how long a call
 * keeps an agent whose wrap-up is as long as others'.
 */
export type Need = {
  startsAt: string;
  agents: number;
  skills: Partial<Record<Skill, number>>;
  handlingSeconds: number;
};
