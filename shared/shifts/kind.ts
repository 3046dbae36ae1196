import { z } from 'zod';
import { someText } from '#shared/typed-text.ts';

/** As many as a digit each can pick, beside none. */
export const mostKinds = 8;

/** A template of a shift: its names, when it begins (minutes after midnight in the city), and how long it is. */
const kindSchema = z.object({
  nameZh: someText(20),
  nameEn: someText(20),
  startsAt: z.int().min(0).max(1439),
  minutes: z.int().min(30).max(720),
});
export type Kind = z.output<typeof kindSchema>;

/** A kind in the place of `before`, as it was seen; null: a new one. */
export const saveKindSchema = kindSchema.extend({
  before: kindSchema.extend({ id: z.string().max(100) }).nullable(),
});
