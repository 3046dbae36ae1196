import { findOrdersOf } from '#server/tickets/ticket.store.ts';
import { maySee } from '#server/tickets/tickets.policy.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** Lets only those go on who may see the ticket. Throws `not-found`. */
export const allowReading = async ({ services, viewer }: SignedIn, number: string): Promise<void> => {
  const orders = await findOrdersOf(services.db, number);
  if (!maySee(viewer, { orders })) throw new HotlineError('not-found', `ticket ${number}`);
};
