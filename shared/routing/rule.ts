import { z } from 'zod';
import type { LocalText } from '#shared/language.ts';
import { type Urgency, urgencySchema } from '#shared/urgency.ts';

export const roadClasses = ['arterial', 'street', 'lane'] as const;
export type RoadClass = (typeof roadClasses)[number];

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
]);
export type Condition = z.infer<typeof conditionSchema>;

const outcomeSchema = z.object({
  departmentId: z.string(),
  urgency: urgencySchema.optional(),
});

export type Outcome = z.infer<typeof outcomeSchema>;

/** A row of the ordered decision table: when all conditions hold, the outcome applies. */
export const ruleSchema = z.object({
  id: z.string(),
  when: z.array(conditionSchema),
  outcome: outcomeSchema,
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
  defaults: { departmentId: string; urgency: Urgency };
};

/** What was decided, by which rule (null: the category's defaults) and in which words. */
export type Decision = {
  departmentId: string;
  urgency: Urgency;
  ruleId: string | null;
  rulePosition: number | null;
  ruleSetVersion: number;
  sentence: LocalText;
};
