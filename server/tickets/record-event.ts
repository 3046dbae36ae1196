import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { type NewEvent, saveEvent } from '#server/tickets/ticket.store.ts';

/**
 * Writes what happened by itself into the ticket's timeline and tells the desks, in the transaction that holds the
 * ticket. Its version stays: nobody is refused because of it. `told` are the agents who should hear of it at once.
 */
export const recordEvents = async (
  tx: Tx,
  { number, version }: { number: string; version: number },
  events: readonly NewEvent[],
  told: readonly string[],
): Promise<void> => {
  for (const event of events) await saveEvent(tx, number, version, event);
  await saveLiveEvent(tx, { kind: 'ticket', key: number, data: { what: events.at(-1)?.kind, told } });
};
