import { z } from 'zod';

const key = z.string().regex(/^[a-z][a-z0-9:-]{0,99}$/);
const largestBytes = 50_000;
const bytes = (body: object): number => new TextEncoder().encode(JSON.stringify(body)).length;

export const draftKeySchema = z.object({ key });

/** What was typed so far. `revision` grows with each saving at one desk. */
export const draftSchema = z.object({
  key,
  revision: z.int32().positive(),
  body: z.record(z.string(), z.unknown()).refine((body) => bytes(body) <= largestBytes),
});
export type Draft = z.output<typeof draftSchema>;
