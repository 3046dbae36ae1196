import { applyAction, holdTicket } from '#server/tickets/change-ticket.ts';
import { lockNextTicket } from '#server/tickets/take-next.store.ts';
import { findTicket, type TicketDetail } from '#server/tickets/ticket.store.ts';
import { seenBy } from '#server/tickets/tickets.policy.ts';
import type { SignedIn } from '#server/trpc.ts';

/**
 * Gives the agent the new ticket that has waited longest for somebody with her skills, and, where she works for a
 * department, of that one. Two who ask at once never get the same. Null where nothing waits for her.
 */
export const takeNext = async ({ services, viewer }: SignedIn): Promise<TicketDetail | null> => {
  const number = await services.db.transaction().execute(async (tx) => {
    const next = await lockNextTicket(tx, viewer);
    if (!next) return null;
    const ticket = await holdTicket(tx, next.number);
    await applyAction(tx, viewer, 'assign', ticket, async () => ({
      columns: { assigneeId: viewer.id },
      data: { agentId: viewer.id, name: viewer.name },
    }));
    return ticket.number;
  });
  if (!number) return null;
  services.live.wake();
  return seenBy(viewer, (await findTicket(services.db, number)) as TicketDetail);
};
