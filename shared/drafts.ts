import { z } from 'zod';

const key = z.string().regex(/^[a-z][^\p{C}]{0,250}$/u);
// An answer of the greatest length in both languages, in Chinese, and the rest of it.
const largestBytes = 400_000;
const bytes = (body: object): number => new TextEncoder().encode(JSON.stringify(body)).length;

/** Whether the server takes a draft of that size. */
export const fitsServer = (body: object): boolean => bytes(body) <= largestBytes;

export const draftKeySchema = z.object({ key });

/** What was typed so far. `revision` grows with each saving at one desk. */
export const draftSchema = z.object({
  key,
  revision: z.int32().positive(),
  body: z.record(z.string(), z.unknown()).refine(fitsServer),
});
export type Draft = z.output<typeof draftSchema>;
