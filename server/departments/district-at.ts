import type { Db } from '#server/db/connection.ts';
import { findCentres } from '#server/departments/districts.store.ts';
import { kmBetween, type Position } from '#shared/distance.ts';

/** The id of the district in which a position lies, as roughly as districts are known; null outside of the city. */
export const districtAt = async (db: Db, position: Position): Promise<string | null> => {
  const [nearest] = (await findCentres(db))
    // How far out, in parts of how far the district reaches: large districts lie beside small ones.
    .map((centre) => ({ id: centre.id, out: kmBetween(position, centre) / centre.reachKm }))
    .sort((a, b) => a.out - b.out);
  return nearest && nearest.out <= 1 ? nearest.id : null;
};
