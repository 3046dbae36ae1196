import type { Db } from '#server/db/connection.ts';
import { findPosition } from '#server/open311/requests.store.ts';
import type { Position } from '#shared/distance.ts';

/** Where a ticket is, as the system that reported it said; null where none did. */
export const positionOf = async (db: Db, number: string): Promise<Position | null> => {
  const { lat, long } = (await findPosition(db, number)) ?? { lat: null, long: null };
  return lat === null || long === null ? null : { lat, long };
};
