import { z } from 'zod';
import { type Locale, locales } from '#shared/language.ts';

/** How a citizen wants to be told news of a ticket. */
export const ways = ['text', 'email', 'call', 'none'] as const;
export type Way = (typeof ways)[number];

/** What a citizen needs, so that the city can be reached and its crews can be received. */
export const needs = ['text relay', 'interpreter', 'large print', 'wheelchair', 'lives alone'] as const;
export type Need = (typeof needs)[number];

/** The id of a citizen. */
export const citizenIdSchema = z.string().regex(/^\d{1,18}$/);

/** Who calls. `phone` is in E.164; `name` may be empty. */
export type Citizen = {
  id: string;
  name: string;
  phone: string | null;
  locale: Locale;
  way: Way;
  email: string | null;
  needs: Need[];
};

// PostgreSQL keeps every character but this one.
const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) => typed.replaceAll('\0', '').trim());

const email = z.email();

/** The fields that are missing or wrong for the way in which the citizen wants to be told. */
export const contactFaults = (contact: {
  phone: string | null;
  email: string | null;
  way: Way;
}): ('phone' | 'email')[] => {
  const faults: ('phone' | 'email')[] = [];
  if ((contact.way === 'text' || contact.way === 'call') && !contact.phone) faults.push('phone');
  if (contact.email ? !email.safeParse(contact.email).success : contact.way === 'email') faults.push('email');
  return faults;
};

export const citizenSearchSchema = z.object({ q: line(100).pipe(z.string().min(2)) });

/**
 * What an agent writes down about the caller. Without `id` it is whoever has that telephone number, or somebody new.
 * `phone`, `email` and `needs`: left out, they stay as they are; null or empty clears them.
 */
const citizenSchema = z.object({
  id: citizenIdSchema.optional(),
  name: line(100),
  phone: line(40).nullish(),
  email: line(254).nullish(),
  locale: z.enum(locales),
  way: z.enum(ways),
  needs: z.array(z.enum(needs)).optional(),
});
export type CitizenInput = z.output<typeof citizenSchema>;

/** `citizen: null` leaves the caller anonymous. */
export const citizenForCallSchema = z.object({ callId: z.uuid(), citizen: citizenSchema.nullable() });
