import { z } from 'zod';
import { needs } from '#shared/citizens.ts';
import { conditionSchema, roadClasses, ruleSchema } from '#shared/routing/rule.ts';

const id = z.string().min(1).max(100);
/** The revision of the draft that the supervisor saw. 0: there was none yet. */
const revision = z.number().int().min(0);
const position = z.number().int().min(1).max(10_000);
const rule = ruleSchema.omit({ id: true }).extend({ when: z.array(conditionSchema).max(50) });

/** One operation on the draft. A rule is named by its id, so that it is found wherever it was moved meanwhile. */
const ruleChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), rule, position }),
  z.object({ kind: z.literal('edit'), id, rule }),
  z.object({ kind: z.literal('move'), id, position }),
  z.object({ kind: z.literal('switch'), id, enabled: z.boolean() }),
  z.object({ kind: z.literal('remove'), id }),
]);
export type RuleChange = z.output<typeof ruleChangeSchema>;

export const changeDraftSchema = z.object({ revision, change: ruleChangeSchema });
export const draftRevisionSchema = z.object({ revision });
/** `reason` is needed only where nobody else could approve. */
export const submitRulesSchema = z.object({ revision, reason: z.string().max(1000).default('') });
export const takeBackSchema = z.object({ version: z.number().int().min(1), reason: z.string().max(1000).default('') });
export const versionSchema = z.object({ version: z.number().int().min(0).max(2_000_000_000) });
export const dryRunSchema = z.object({ id: z.uuid() });
export const exportRulesSchema = z.object({
  version: z.number().int().min(0).max(2_000_000_000).nullable(),
  format: z.enum(['json', 'dmn']),
});

/** The largest file of rules that is read, in characters. */
export const largestImport = 2_000_000;
export const importRulesSchema = z.object({ revision, text: z.string().max(largestImport) });

/** A matter made up to see where it would go. */
export const sampleSchema = z.object({
  words: z.string().max(4000).default(''),
  categoryId: id,
  answers: z.record(z.string().max(100), z.string().max(1000)).default({}),
  districtId: id.nullable().default(null),
  roadClass: z.enum(roadClasses).nullable().default(null),
  at: z.coerce.date().optional(),
  holiday: z.boolean().default(false),
  needs: z.array(z.enum(needs)).default([]),
  weather: z.boolean().default(false),
});
