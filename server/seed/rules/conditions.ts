import type { Need } from '#shared/citizens.ts';
import type { CalendarDay, Condition, Outcome, RoadClass, Rule } from '#shared/routing/rule.ts';
import type { Skill } from '#shared/skills.ts';
import type { Urgency } from '#shared/urgency.ts';

/** One row of the table. Without an urgency, the category's own holds; `more` are its crew, skills and deadlines. */
export const rule = (
  id: string,
  when: Condition[],
  departmentId: string,
  urgency?: Urgency,
  more: Pick<Outcome, 'crewId' | 'skills' | 'deadlines'> = {},
): Rule => ({
  id,
  when,
  outcome: { departmentId, ...(urgency && { urgency }), ...more },
  enabled: true,
});

/** A crew of the department goes. */
export const crew = (crewId: string) => ({ crewId });

/** Somebody is there within so many hours, day and night. */
export const arriveWithin = (arrive: number) => ({
  deadlines: { calendar: 'clock' as const, accept: arrive / 4, arrive, update: arrive * 2, resolve: arrive * 12 },
});

/** Who works on it has these skills. */
export const skilled = (...skills: Skill[]) => ({ skills });

/** The matter is one of these services. */
export const category = (...is: string[]): Condition => ({ field: 'category', is });

/** The intake question was answered by one of these options. */
export const answer = (question: string, ...is: string[]): Condition => ({ field: 'answer', question, is });

/** The place is in one of these districts. */
export const district = (...is: string[]): Condition => ({ field: 'district', is });

/** The road is of one of these classes. */
export const road = (...is: RoadClass[]): Condition => ({ field: 'roadClass', is });

/** Hours of the day, from inclusive, to exclusive. */
export const hours = (from: number, to: number): Condition => ({ field: 'hour', from, to });

/** Days of the week, or a holiday. */
export const days = (...is: CalendarDay[]): Condition => ({ field: 'day', is });

/** The caller needs one of these. */
export const callerNeeds = (...any: Need[]): Condition => ({ field: 'needs', any });

/** While a weather notice is in force. */
export const inWeather: Condition = { field: 'weather', inForce: true };

/**
 * Words of the citizen, the Chinese ones parted by 、 and the English ones by a comma. They are found inside longer
 * words too, and an explanation reads the first two Chinese and the last two English ones aloud.
 */
export const words = (zh: string, en: string): Condition => ({
  field: 'words',
  any: [...zh.split('、'), ...en.split(', ')],
});
