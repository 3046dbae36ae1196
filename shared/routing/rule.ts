import { z } from 'zod';
import { type Need, needs } from '#shared/citizens.ts';
import type { DeadlineHours } from '#shared/deadlines.ts';
import type { LocalText } from '#shared/language.ts';
import { type Skill, skillSchema } from '#shared/skills.ts';
import { type Urgency, urgencySchema } from '#shared/urgency.ts';

export const roadClasses = ['arterial', 'street', 'lane'] as const;
export type RoadClass = (typeof roadClasses)[number];

/** Days as the calendar has them; a holiday of Taiwan is `holiday`, whichever weekday it is. */
export const calendarDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'] as const;
export type CalendarDay = (typeof calendarDays)[number];

/** One condition of a rule. All conditions of a rule must hold. */
export const conditionSchema = z.discriminatedUnion('field', [
  z.object({ field: z.literal('category'), is: z.array(z.string()).min(1) }),
  z.object({ field: z.literal('answer'), question: z.string(), is: z.array(z.string()).min(1) }),
  z.object({ field: z.literal('district'), is: z.array(z.string()).min(1) }),
  z.object({ field: z.literal('roadClass'), is: z.array(z.enum(roadClasses)).min(1) }),
  z.object({ field: z.literal('words'), any: z.array(z.string().min(1)).min(1) }),
  /** Hours of the day in Taiwan, from inclusive, to exclusive; 22 to 6 goes over midnight. */
  z.object({
    field: z.literal('hour'),
    from: z.number().int().min(0).max(23),
    to: z.number().int().min(0).max(24),
  }),
  z.object({ field: z.literal('day'), is: z.array(z.enum(calendarDays)).min(1) }),
  /** What the caller needs; one of them is enough. */
  z.object({ field: z.literal('needs'), any: z.array(z.enum(needs)).min(1) }),
  /** Whether a weather notice is in force. */
  z.object({ field: z.literal('weather'), inForce: z.boolean() }),
]);
export type Condition = z.infer<typeof conditionSchema>;

const hour = z.number().min(0).max(10_000);
const deadlineHoursSchema = z.object({
  calendar: z.enum(['clock', 'office']),
  accept: hour,
  arrive: hour.optional(),
  update: hour,
  resolve: hour,
}) satisfies z.ZodType<DeadlineHours>;

const outcomeSchema = z.object({
  departmentId: z.string(),
  crewId: z.string().optional(),
  urgency: urgencySchema.optional(),
  /** What an agent must have who works on it; all of them. */
  skills: z.array(skillSchema).min(1).optional(),
  /** Instead of the category's own. */
  deadlines: deadlineHoursSchema.optional(),
});

export type Outcome = z.infer<typeof outcomeSchema>;

/** A row of the ordered decision table: when all conditions hold, the outcome applies. */
export const ruleSchema = z.object({
  id: z.string(),
  when: z.array(conditionSchema),
  outcome: outcomeSchema,
  /** A rule that is switched off decides nothing. */
  enabled: z.boolean().default(true),
});
export type Rule = z.infer<typeof ruleSchema>;

/** The ordered table as published under one version. */
export type RuleSet = { version: number; rules: Rule[] };

/** What a decision is made from. `defaults` are the category's own, taken where no rule speaks. */
export type Matter = {
  text: string;
  categoryId: string;
  answers: Record<string, string>;
  districtId: string | null;
  roadClass: RoadClass | null;
  at: Date;
  /** Whether it is a holiday in Taiwan. */
  holiday: boolean;
  needs: Need[];
  /** Whether a weather notice is in force. */
  weather: boolean;
  defaults: { departmentId: string; urgency: Urgency };
};

/** What a decision was made from beside the ticket itself; kept with it. `at` is ISO 8601. */
export type Facts = { at?: string; roadClass?: RoadClass | null; holiday?: boolean; needs?: Need[]; weather?: boolean };

/** What was decided, by which rule (null: the category's defaults) and in which words. */
export type Decision = {
  departmentId: string;
  urgency: Urgency;
  crewId: string | null;
  skills: Skill[];
  deadlines: DeadlineHours | null;
  facts: Facts;
  ruleId: string | null;
  rulePosition: number | null;
  ruleSetVersion: number;
  sentence: LocalText;
};
