import type { z } from 'zod';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { forgetPlaces, loadPlaces } from '#server/departments/load-places.ts';
import { type Place, savePlace } from '#server/departments/places.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { newPlaceSchema, placeSearchSchema } from '#shared/places.ts';
import type { RoadClass } from '#shared/routing/rule.ts';
import { isSamePlaceName, placeFit } from '#shared/search/place-names.ts';

const perSearch = 8;

/** Roads and landmarks by a part of their name in either language; the best fit first, then the shortest name. */
export const searchPlaces = async (
  { services }: SignedIn,
  { q, districtId, kind }: z.output<typeof placeSearchSchema>,
): Promise<Place[]> => {
  const rankOf = placeFit(q);
  return (await loadPlaces(services.db))
    .filter(({ place }) => (!districtId || place.districtId === districtId) && (!kind || place.kind === kind))
    .map(({ place, names }) => ({ place, rank: rankOf(names) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.place.name.zh.length - b.place.name.zh.length)
    .slice(0, perSearch)
    .map(({ place }) => place);
};

const roadClassOf = (name: string): RoadClass => {
  if (/[巷弄]$|\b(?:lane|alley|ln)\b/iu.test(name)) return 'lane';
  return /大道|公路|省道|\b(?:boulevard|highway|blvd)\b/iu.test(name) ? 'arterial' : 'street';
};

/** Extends the gazetteer. One that is there, perhaps written otherwise, is given back. Throws `not-found` (district). */
export const addPlace = async (
  { services: { db }, viewer }: SignedIn,
  { districtId, kind, name, roadClass }: z.output<typeof newPlaceSchema>,
): Promise<Place> => {
  const { districts } = await loadCatalogue(db);
  if (!districts.some(({ id }) => id === districtId)) throw new HotlineError('not-found', 'district');
  const there = (await loadPlaces(db)).find(
    ({ place }) =>
      place.districtId === districtId &&
      place.kind === kind &&
      (isSamePlaceName(place.name.zh, name) || isSamePlaceName(place.name.en, name)),
  );
  if (there) return there.place;
  const saved = await savePlace(db, {
    districtId,
    kind,
    name,
    roadClass: kind === 'road' ? (roadClass ?? roadClassOf(name)) : null,
    addedBy: viewer.id,
  });
  forgetPlaces(db);
  return saved;
};
