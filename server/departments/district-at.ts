import type { Db } from '#server/db/connection.ts';
import { findCentres } from '#server/departments/districts.store.ts';

const kmPerDegree = 111.2;

/** The id of the district in which a position lies, as roughly as districts are known; null outside of the city. */
export const districtAt = async (db: Db, { lat, long }: { lat: number; long: number }): Promise<string | null> => {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const [nearest] = (await findCentres(db))
    .map((centre) => ({
      id: centre.id,
      // How far out, in parts of how far the district reaches: large districts lie beside small ones.
      out: (Math.hypot(centre.lat - lat, (centre.long - long) * narrowing) * kmPerDegree) / centre.reachKm,
    }))
    .sort((a, b) => a.out - b.out);
  return nearest && nearest.out <= 1 ? nearest.id : null;
};
