import type { Tx } from '#server/db/connection.ts';
import { arriveLeading, endLive } from '#server/dispatch/dispatch.store.ts';
import type { TicketAction } from '#shared/tickets/states.ts';

/** Lets a ticket's orders follow what an agent did to it: an order outlives neither its matter nor its department. */
export const settleOrders = async (tx: Tx, action: TicketAction, number: string, agentId: string): Promise<void> => {
  if (action === 'start') await arriveLeading(tx, number, agentId);
  if (action === 'resolve') await endLive(tx, number, 'done', false);
  if (action === 'return') await endLive(tx, number, 'returned', true);
  if (action === 'transfer' || action === 'merge' || action === 'cancel') {
    await endLive(tx, number, 'withdrawn', false);
  }
};
