import { z } from 'zod';
import { someText } from '#shared/typed-text.ts';

/** A key for a system; `name` is what agents read in the timeline of its tickets. */
export const newApiKeySchema = z.object({ name: someText(60) });

export const apiKeyGoneSchema = z.object({ id: z.uuid() });
