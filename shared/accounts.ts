import { z } from 'zod';
import { locales } from '#shared/language.ts';
import { needsDepartment, roles } from '#shared/permissions.ts';
import { skillSchema, skills } from '#shared/skills.ts';
import { someText } from '#shared/typed-text.ts';

/** What the name of a queue row is made of, in the order that the agent chose. */
const rowParts = ['urgency', 'overdue', 'category', 'place', 'state'] as const;
export type RowPart = (typeof rowParts)[number];

/** What an agent fits to herself; kept with the account. */
export const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['comfortable', 'dense']).default('comfortable'),
  earcons: z.boolean().default(true),
  /** How the answer to a raised hand arrives: asked for, after the call, with a word at once, or only to be read. */
  handAnswers: z.enum(['later', 'pause', 'at once', 'still']).default('later'),
  /** Row names of at most 40 characters, for a braille display. */
  braille: z.boolean().default(false),
  rowOrder: z
    .array(z.enum(rowParts))
    .refine((parts) => new Set(parts).size === parts.length)
    .default(['urgency', 'overdue', 'category', 'place', 'state']),
  /** The leader key, and for each remapped command its key; null switches the command off. */
  leader: z.string().min(1).max(20).default('F2'),
  keys: z.record(z.string().max(40), z.string().length(1).nullable()).default({}),
});
export type Preferences = z.output<typeof preferencesSchema>;
export type HandAnswers = Preferences['handAnswers'];

const name = someText(100);
const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9_.]{3,30}$/);
const password = z.string().min(12).max(128);

export const firstAdministratorSchema = z.object({
  token: z.string().max(100),
  name,
  username,
  password,
  locale: z.enum(locales),
});

export const newAgentSchema = z
  .object({
    name,
    username,
    password,
    role: z.enum(roles),
    departmentId: z.string().nullable(),
    locale: z.enum(locales),
  })
  .refine(({ role, departmentId }) => !needsDepartment(role) || departmentId !== null, { path: ['departmentId'] });
export type NewAgent = z.output<typeof newAgentSchema>;

export const changeAgentSchema = z
  .object({
    id: z.string(),
    name,
    role: z.enum(roles),
    departmentId: z.string().nullable(),
    active: z.boolean(),
    /** Hears of what stays overdue: an officer as the head of the department, a supervisor as the commission. */
    oversees: z.boolean().optional(),
  })
  .refine(({ role, departmentId }) => !needsDepartment(role) || departmentId !== null, { path: ['departmentId'] });

export const newPasswordSchema = z.object({ id: z.string(), password });
export const localeSchema = z.object({ locale: z.enum(locales) });
export const skillsOfAgentSchema = z.object({
  id: z.string().max(100),
  skills: z.array(skillSchema).max(skills.length),
});
