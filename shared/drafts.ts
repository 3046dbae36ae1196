import { z } from 'zod';

const key = z.string().regex(/^[a-z][a-z0-9:-]{0,99}$/);
const largest = 50_000;

export const draftKeySchema = z.object({ key });

/** What was typed so far. `revision` grows with each saving at one desk. */
export const draftSchema = z.object({
  key,
  revision: z.number().int().positive(),
  body: z.record(z.string(), z.unknown()).refine((body) => JSON.stringify(body).length <= largest),
});
export type Draft = z.output<typeof draftSchema>;
