import type { Tx } from '#server/db/connection.ts';
import { settleOrders } from '#server/dispatch/settle-orders.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { saveNews } from '#server/tickets/save-news.ts';
import {
  findEventsSince,
  findOrdersOf,
  findTicket,
  lockTicket,
  saveChange,
  type TicketDetail,
  type TicketRow,
} from '#server/tickets/ticket.store.ts';
import { allowAction, maySee, seenBy } from '#server/tickets/tickets.policy.ts';
import type { SignedIn, Viewer } from '#server/trpc.ts';
import { staysSeen } from '#shared/dispatch/states.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Locale } from '#shared/language.ts';
import type { TicketAction, TicketState } from '#shared/tickets/states.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

/** What an action adds to the change of state: columns, what the history says, and further writes. */
export type Effect = {
  columns?: Partial<TicketRow>;
  data?: Record<string, unknown>;
  also?: () => Promise<unknown>;
};

/** What happened to a ticket. `at`: when, where that was before now. `news`: what its citizens are told of it. */
export type Happened = Effect & {
  kind: string;
  at?: Date;
  news?: { kind: UpdateKind; words: string | Record<Locale, string> };
};

/** A ticket that a transaction holds, with the orders of it as they were then. */
export type HeldTicket = TicketRow & { orders: Awaited<ReturnType<typeof findOrdersOf>> };

/** Holds the ticket until the transaction ends. Throws `not-found`. */
export const holdTicket = async (tx: Tx, number: string): Promise<HeldTicket> => {
  const ticket = await lockTicket(tx, number);
  if (!ticket) throw new HotlineError('not-found', `ticket ${number}`);
  return { ...ticket, orders: await findOrdersOf(tx, number) };
};

/** Saves what happened to a ticket that the transaction holds, with its history and all news of it. */
export const saveHappened = async (
  tx: Tx,
  viewer: { id: string | null },
  ticket: HeldTicket,
  { kind, at, columns = {}, data = {}, news, also }: Happened,
): Promise<void> => {
  const { number } = ticket;
  await saveChange(tx, ticket, columns, { kind, agentId: viewer.id, data, at });
  await also?.();
  if (news) await saveNews(tx, ticket, news.kind, news.words);
  // Whoever saw the ticket until now hears that it is gone.
  const from = ticket.orders.filter(({ state }) => staysSeen(state)).map(({ departmentId }) => departmentId);
  await saveLiveEvent(tx, { kind: 'ticket', key: number, data: { what: kind, by: viewer.id, from } });
};

/**
 * Does something to a ticket that the transaction holds: a change with its history and its news. Throws `forbidden`,
 * `state-forbids`, `asks-supervisor`.
 */
export const applyAction = async (
  tx: Tx,
  viewer: Viewer,
  action: TicketAction,
  ticket: HeldTicket,
  effect: (next: TicketState) => Promise<Effect>,
): Promise<void> => {
  const next = allowAction(viewer, ticket, action);
  const { columns, ...more } = await effect(next);
  await settleOrders(tx, action, ticket.number, viewer.id);
  await saveHappened(tx, viewer, ticket, { kind: action, columns: { state: next, ...columns }, ...more });
};

/**
 * The one way in which a ticket changes: locked, checked against the version that the agent saw and against the state
 * machine, saved with history and news in one transaction. Throws `not-found`, `forbidden`, `state-forbids`, `asks-supervisor`, and
 * `changed-meanwhile` with what others did in `details.events`.
 */
export const changeTicket = async (
  { services, viewer }: SignedIn,
  action: TicketAction,
  { number, version, into }: { number: string; version?: number; into?: string },
  effect: (tx: Tx, ticket: HeldTicket, next: TicketState) => Promise<Effect>,
): Promise<TicketDetail> => {
  await services.db.transaction().execute(async (tx) => {
    // Always the lower number first, or two tickets merged into each other would wait for one another.
    if (into && into < number) await lockTicket(tx, into);
    const ticket = await holdTicket(tx, number);
    // Before anything is told of it: what others did is not for somebody who may not see the ticket.
    if (!maySee(viewer, ticket)) throw new HotlineError('not-found', `ticket ${number}`);
    if (version !== undefined && version !== ticket.version) {
      throw new HotlineError('changed-meanwhile', `ticket ${number}`, {
        events: await findEventsSince(tx, number, version),
      });
    }
    await applyAction(tx, viewer, action, ticket, (next) => effect(tx, ticket, next));
  });
  services.live.wake();
  return seenBy(viewer, (await findTicket(services.db, number)) as TicketDetail);
};
