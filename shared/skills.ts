import { z } from 'zod';

/** The languages in which agents serve, and the relay that types for who cannot hear. */
export const languageSkills = [
  'mandarin',
  'taiwanese',
  'hakka',
  'english',
  'japanese',
  'vietnamese',
  'indonesian',
  'text relay',
] as const;
/** What some agents know more of than others. */
export const topicSkills = ['welfare', 'labor', 'tax', 'health', 'roads', 'environment'] as const;
export const skills = [...languageSkills, ...topicSkills] as const;
export type Skill = (typeof skills)[number];
export const skillSchema = z.enum(skills);

/** The languages among `skills`, and the relay. */
export const languagesIn = (skills: readonly Skill[]): Skill[] =>
  skills.filter((skill) => (languageSkills as readonly Skill[]).includes(skill));
