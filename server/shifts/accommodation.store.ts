import type { Db, Tx } from '#server/db/connection.ts';
import type { AccommodationChange } from '#shared/shifts/accommodation-changes.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

const mostShown = 50;

export const saveAccommodation = async (tx: Tx, agentId: string, accommodation: Accommodation): Promise<void> => {
  await tx
    .insertInto('accommodation')
    .values({ agentId, ...accommodation })
    .onConflict((conflict) => conflict.column('agentId').doUpdateSet(accommodation))
    .execute();
};

/** Writes down what was changed, and by whom. */
export const saveAccommodationEvent = async (
  tx: Tx,
  agentId: string,
  changedBy: string,
  changes: AccommodationChange[],
): Promise<void> => {
  await tx
    .insertInto('accommodationEvent')
    .values({ agentId, changedBy, changes: JSON.stringify(changes) as never })
    .execute();
};

/** What was changed of somebody's accommodation, the newest first. */
export const findAccommodationEvents = (db: Db, agentId: string) =>
  db
    .selectFrom('accommodationEvent')
    .innerJoin('agent', 'agent.id', 'accommodationEvent.changedBy')
    .select(['accommodationEvent.id', 'agent.name as by', 'accommodationEvent.changes', 'accommodationEvent.at'])
    .where('accommodationEvent.agentId', '=', agentId)
    .orderBy('accommodationEvent.id', 'desc')
    .limit(mostShown)
    .execute();
