import type { Db } from '#server/db/connection.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { countPlaces, findPlaces, type Place } from '#server/departments/places.store.ts';
import { type PlaceNames, placeNames } from '#shared/search/place-names.ts';

export type KnownPlace = { place: Place; names: PlaceNames };

const kept = new WeakMap<Db, { count: number; places: Promise<KnownPlace[]> }>();

const read = async (db: Db): Promise<KnownPlace[]> => {
  const [{ districts }, places] = await Promise.all([loadCatalogue(db), findPlaces(db)]);
  const nameOf = new Map(districts.map(({ id, name }) => [id, name]));
  return places.map((place) => ({
    place,
    names: placeNames(place.name, nameOf.get(place.districtId) ?? { zh: '', en: '' }),
  }));
};

/** The gazetteer with all that was added to it, on whichever server; read again only when it has grown. */
export const loadPlaces = async (db: Db): Promise<KnownPlace[]> => {
  const count = await countPlaces(db);
  const known = kept.get(db);
  if (known && known.count === count) return known.places;
  const places = read(db);
  kept.set(db, { count, places });
  places.catch(() => kept.delete(db));
  return places;
};
