import type { Db } from '#server/db/connection.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { countPlaces, findPlaces, type Place } from '#server/departments/places.store.ts';
import { type PlaceNames, placeNames } from '#shared/search/place-names.ts';

export type KnownPlace = { place: Place; names: PlaceNames };

const lookMs = 1000;

type Known = { places: KnownPlace[]; byName: Map<string, Place> };
const kept = new WeakMap<Db, { at: number; count: number; known: Promise<Known> }>();

const keyOf = (districtId: string, kind: string, name: string): string => `${districtId} ${kind} ${name}`;

const read = async (db: Db): Promise<Known> => {
  const [{ districts }, places] = await Promise.all([loadCatalogue(db), findPlaces(db)]);
  const nameOf = new Map(districts.map(({ id, name }) => [id, name]));
  const byName = new Map<string, Place>();
  for (const place of places) {
    for (const name of [place.name.en, place.name.zh]) byName.set(keyOf(place.districtId, place.kind, name), place);
  }
  const names = (place: Place) => placeNames(place.name, nameOf.get(place.districtId) ?? { zh: '', en: '' });
  return { places: places.map((place) => ({ place, names: names(place) })), byName };
};

const load = async (db: Db): Promise<Known> => {
  const before = kept.get(db);
  if (before && performance.now() - before.at < lookMs) return before.known;
  const count = await countPlaces(db);
  const known = before?.count === count ? before.known : read(db);
  kept.set(db, { at: performance.now(), count, known });
  known.catch(() => kept.delete(db));
  return known;
};

/** The gazetteer, at most a second late, on whichever server it grows; read again only when it has grown. */
export const loadPlaces = async (db: Db): Promise<KnownPlace[]> => (await load(db)).places;

/** The place that the gazetteer knows by that name, in either language. */
export const placeNamed = async (
  db: Db,
  districtId: string | null,
  kind: Place['kind'],
  name: string | null,
): Promise<Place | null> => {
  if (!districtId || !name) return null;
  return (await load(db)).byName.get(keyOf(districtId, kind, name)) ?? null;
};

/** After a place was added here: it is known at once. */
export const forgetPlaces = (db: Db): void => void kept.delete(db);
