import { z } from 'zod';
import { citizenIdSchema, ways } from '#shared/citizens.ts';
import type { Due } from '#shared/deadlines/due.ts';
import { rescues } from '#shared/intake/danger.ts';
import { parseTicketNumber } from '#shared/ticket-number.ts';
import { someText, typedText } from '#shared/typed-text.ts';

/** A ticket number as typed, turned into its nine digits; a mistyped digit is refused. */
export const numberSchema = z.string().transform((typed, context) => {
  const number = parseTicketNumber(typed);
  if (number) return number;
  context.addIssue({ code: 'custom', message: 'ticket number' });
  return z.NEVER;
});

const placeSchema = z.object({
  districtId: z.string().nullable(),
  road: typedText(100).nullable(),
  landmark: typedText(100).nullable(),
  spot: typedText(200),
});

/** What the intake sends when a ticket is opened. `requestId` makes a repeated sending open one ticket only. */
export const openTicketSchema = z.object({
  requestId: z.uuid(),
  callId: z.uuid().nullable(),
  citizenId: citizenIdSchema.nullable(),
  categoryId: z.string(),
  words: someText(4000),
  answers: z.record(z.string().max(60), typedText(500)),
  place: placeSchema,
  way: z.enum(ways),
  confidential: z.boolean(),
  handedTo: z.enum(rescues).nullable(),
});
export type OpenTicket = z.infer<typeof openTicketSchema>;

export const routePreviewSchema = openTicketSchema.pick({
  citizenId: true,
  categoryId: true,
  words: true,
  answers: true,
  place: true,
  handedTo: true,
});

/** The caller joins a ticket that exists; `words` are what this caller added. */
export const followTicketSchema = z.object({
  number: numberSchema,
  callId: z.uuid(),
  citizenId: citizenIdSchema,
  way: z.enum(ways),
  words: typedText(4000),
});
export type FollowTicket = z.output<typeof followTicketSchema>;

/** Where to look for tickets that may be the same matter. */
export const nearSchema = z.object({ categoryId: z.string(), districtId: z.string(), road: typedText(100).nullable() });

/** `due`: what is due soon or overdue. `asked`: what asks a supervisor. */
export const queueFilters = ['all', 'mine', 'department', 'due', 'new', 'waiting', 'asked'] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** When a row of the queue is due there: lists of what is due go by whatever comes first, all others by when it is to be resolved. */
export const placeInQueue = (filter: QueueFilter, { due, resolveBy }: { due: Due[]; resolveBy: Date | string }): Date =>
  new Date((filter === 'due' || filter === 'mine' ? due[0]?.at : undefined) ?? resolveBy);

/** Where a page of the queue ended: its last row's place in the order. */
const queueCursorSchema = z.object({ rests: z.boolean(), at: z.iso.datetime(), number: z.string() });
export type QueueCursor = z.output<typeof queueCursorSchema>;

/** One page of the queue. */
export const queueSchema = z.object({
  filter: z.enum(queueFilters),
  departmentId: z.string().nullish(),
  cursor: queueCursorSchema.nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});

const change = z.object({ number: numberSchema, version: z.number().int().positive() });
const words = someText(4000);

/** The inputs of the actions. All but `note` name the version that the agent saw. */
export const actionSchemas = {
  note: z.object({ number: numberSchema, words }),
  assign: change.extend({ agentId: z.string().nullable() }),
  /** A crew, or a department that chooses one (`crewId` null); neither: the matter's own. `words` ask others to help. */
  dispatch: change.extend({
    departmentId: z.string().nullish(),
    crewId: z.string().nullish(),
    words: typedText(4000).default(''),
  }),
  start: change,
  wait: change.extend({ words }),
  resume: change,
  transfer: change.extend({ departmentId: z.string(), words }),
  /** Whose it is; null where that is not known. */
  return: change.extend({ departmentId: z.string().nullable(), words }),
  resolve: change.extend({ words }),
  close: change,
  reopen: change.extend({ words }),
  merge: change.extend({ into: numberSchema }),
  cancel: change.extend({ words }),
};
