import { z } from 'zod';

/** From the most pressing to the least. `emergency`: danger to life, handed to 119 or 110 at once and then logged. */
export const urgencies = ['emergency', 'urgent', 'normal', 'low'] as const;
export const urgencySchema = z.enum(urgencies);
export type Urgency = z.infer<typeof urgencySchema>;

/** The more pressing of the two. */
export const moreUrgent = (a: Urgency, b: Urgency): Urgency => (urgencies.indexOf(a) <= urgencies.indexOf(b) ? a : b);
