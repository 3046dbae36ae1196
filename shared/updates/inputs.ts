import { z } from 'zod';
import { locales } from '#shared/language.ts';
import { someText } from '#shared/typed-text.ts';
import { updateKinds } from '#shared/updates/update.ts';

export const updateIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });

export const answerSchema = updateIdSchema.extend({ solved: z.boolean() });

/** `version`: the one that the supervisor changed; 0 is what came along. */
export const saveTemplateSchema = z.object({
  kind: z.enum(updateKinds),
  locale: z.enum(locales),
  version: z.number().int().min(0),
  subject: someText(120),
  words: someText(600),
});
export type SaveTemplate = z.output<typeof saveTemplateSchema>;
