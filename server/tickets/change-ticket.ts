import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import {
  findEventsSince,
  findTicket,
  lockTicket,
  saveChange,
  type TicketDetail,
  type TicketRow,
} from '#server/tickets/ticket.store.ts';
import { allowAction, maySee, seenBy } from '#server/tickets/tickets.policy.ts';
import type { SignedIn, Viewer } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { TicketAction, TicketState } from '#shared/tickets/states.ts';

/** What an action adds to the change of state: columns, what the history says, and further writes. */
export type Effect = {
  columns?: Partial<TicketRow>;
  data?: Record<string, unknown>;
  also?: () => Promise<void>;
};

/**
 * Does something to a ticket that the transaction holds: a change with its history and its news. Throws `forbidden`,
 * `state-forbids`.
 */
export const applyAction = async (
  tx: Tx,
  viewer: Viewer,
  action: TicketAction,
  ticket: TicketRow,
  effect: (next: TicketState) => Promise<Effect>,
): Promise<void> => {
  const next = allowAction(viewer, ticket, action);
  const { columns = {}, data = {}, also } = await effect(next);
  await saveChange(tx, ticket, { state: next, ...columns }, { kind: action, agentId: viewer.id, data });
  await also?.();
  const { number, departmentId: from } = ticket;
  await saveLiveEvent(tx, { kind: 'ticket', key: number, data: { what: action, by: viewer.id, from } });
};

/**
 * The one way in which a ticket changes: locked, checked against the version that the agent saw and against the state
 * machine, saved with history and news in one transaction. Throws `not-found`, `forbidden`, `state-forbids`, and
 * `changed-meanwhile` with what others did in `details.events`.
 */
export const changeTicket = async (
  { services, viewer }: SignedIn,
  action: TicketAction,
  { number, version, into }: { number: string; version?: number; into?: string },
  effect: (tx: Tx, ticket: TicketRow, next: TicketState) => Promise<Effect>,
): Promise<TicketDetail> => {
  await services.db.transaction().execute(async (tx) => {
    // Always the lower number first, or two tickets merged into each other would wait for one another.
    if (into && into < number) await lockTicket(tx, into);
    const ticket = await lockTicket(tx, number);
    // Before anything is told of it: what others did is not for somebody who may not see the ticket.
    if (!ticket || !maySee(viewer, ticket)) throw new HotlineError('not-found', `ticket ${number}`);
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
