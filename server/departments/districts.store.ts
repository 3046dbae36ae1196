import type { Db } from '#server/db/connection.ts';

/** The districts of which it is known where they lie. */
export const findCentres = (db: Db) =>
  db
    .selectFrom('district')
    .select(['id', 'lat', 'long', 'reachKm'])
    .where('reachKm', 'is not', null)
    .$narrowType<{ lat: number; long: number; reachKm: number }>()
    .execute();
