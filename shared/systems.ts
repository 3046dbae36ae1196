import { z } from 'zod';
import { someText } from '#shared/typed-text.ts';

/** A key for a system; `name` is what agents read in the timeline of its tickets. */
export const newApiKeySchema = z.object({ name: someText(60) });

export const systemIdSchema = z.object({ id: z.uuid() });

/** Where to send events: over https, without a name and password in the address. */
export const newWebhookSchema = z.object({
  url: z
    .url({ protocol: /^https$/ })
    .max(2000)
    .refine((url) => URL.canParse(url) && new URL(url).username === ''),
});
