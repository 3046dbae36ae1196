import type { z } from 'zod';
import { e164 } from '#server/citizens/phone.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { placeNamed } from '#server/departments/load-places.ts';
import { routeMatter } from '#server/routing/route-matter.ts';
import {
  countQueue,
  findNear,
  findQueue,
  findRow,
  findTicketsOfPhone,
  type Narrow,
  type QueueRow,
  searchTickets,
} from '#server/tickets/queue.store.ts';
import { findTicket, saveReading, type TicketDetail } from '#server/tickets/ticket.store.ts';
import { maySee, seenBy } from '#server/tickets/tickets.policy.ts';
import type { SignedIn, Viewer } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { parseQuery } from '#shared/search/terms.ts';
import { parseTicketNumber } from '#shared/ticket-number.ts';
import { type nearSchema, placeInQueue, type queueSchema, type routePreviewSchema } from '#shared/tickets/inputs.ts';
import { rests } from '#shared/tickets/states.ts';

const narrowFor = (viewer: Viewer, filter: Narrow['filter'], departmentId: string | null, now: Date): Narrow => ({
  filter,
  now,
  viewerId: viewer.id,
  departmentId: filter === 'department' ? (viewer.departmentId ?? departmentId) : departmentId,
});

const countedAtMost = 1000;

/** One page of the queue, how many the filter holds, and how many of them are overdue; counting stops at 1,000. */
export const readQueue = async ({ services, viewer }: SignedIn, input: z.output<typeof queueSchema>) => {
  const narrow = narrowFor(viewer, input.filter, input.departmentId ?? null, await databaseNow(services.db));
  const [rows, counted] = await Promise.all([
    findQueue(services.db, narrow, input.cursor ?? null, input.limit),
    input.cursor ? null : countQueue(services.db, narrow, countedAtMost),
  ]);
  const last = rows.length === input.limit ? rows.at(-1) : undefined;
  return {
    rows,
    count: counted?.count ?? null,
    overdue: counted?.overdue ?? null,
    next: last
      ? { rests: rests(last.state), at: placeInQueue(input.filter, last).toISOString(), number: last.number }
      : null,
  };
};

/** The ticket with its timeline. That a citizen's data was read is recorded. Throws `not-found`. */
export const readTicket = async (
  { services, viewer }: SignedIn,
  { number }: { number: string },
): Promise<TicketDetail> => {
  const ticket = await findTicket(services.db, number);
  if (!ticket || !maySee(viewer, ticket)) throw new HotlineError('not-found', `ticket ${number}`);
  const seen = seenBy(viewer, ticket);
  if (seen.citizen) await saveReading(services.db, viewer.id, number);
  return seen;
};

const perSearch = 20;

/** Rows, never a citizen's data: tickets by number, by the citizen's telephone (closed ones too), or by words among the active ones. */
export const findTickets = async ({ services: { db } }: SignedIn, { q }: { q: string }): Promise<QueueRow[]> => {
  const number = parseTicketNumber(q);
  const row = number ? await findRow(db, number) : null;
  if (row) return [row];
  const phone = e164(q);
  if (phone) return findTicketsOfPhone(db, phone, perSearch);
  const terms = parseQuery(q);
  return terms.length === 0 ? [] : searchTickets(db, terms, perSearch);
};

/** Active tickets that may be the same matter: of the category, on the road, or in the district where no road is named. */
export const findDuplicates = async (
  { services: { db } }: SignedIn,
  { categoryId, districtId, road }: z.output<typeof nearSchema>,
) => {
  const known = await placeNamed(db, districtId, 'road', road);
  return findNear(db, categoryId, districtId, known?.name.zh ?? road, 3);
};

/** Where the matter would go as it stands, with urgency and sentence. Throws `not-found` (category). */
export const previewRoute = async ({ services }: SignedIn, input: z.output<typeof routePreviewSchema>) => {
  const { districtId, road } = input.place;
  const roadClass = (await placeNamed(services.db, districtId, 'road', road))?.roadClass ?? null;
  const { departmentId, urgency, sentence } = await routeMatter(services.db, {
    ...input,
    districtId,
    roadClass,
  });
  return { departmentId, urgency, sentence };
};
