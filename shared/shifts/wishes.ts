import { z } from 'zod';

const mostDays = 60;

/** The kind of shift that somebody likes best, or none, and the days on which she would rather be off. */
export const wishesSchema = z.object({
  kindId: z.string().max(100).nullable(),
  days: z.array(z.iso.date().refine((day) => day > '2020' && day < '2100')).max(mostDays),
});
export type Wishes = z.output<typeof wishesSchema>;
