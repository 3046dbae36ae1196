import type { z } from 'zod';
import { findPlaces, type Place, savePlace } from '#server/departments/places.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { newPlaceSchema, placeSearchSchema } from '#shared/places.ts';

const perSearch = 8;

/** Roads and landmarks by a part of their name in either language. */
export const searchPlaces = ({ services }: SignedIn, input: z.output<typeof placeSearchSchema>): Promise<Place[]> =>
  findPlaces(services.db, input, perSearch);

/** Extends the gazetteer; adding what is there changes nothing. Throws `not-found` (district). */
export const addPlace = async (
  { services, viewer }: SignedIn,
  input: z.output<typeof newPlaceSchema>,
): Promise<void> => {
  const saved = await savePlace(services.db, { ...input, addedBy: viewer.id });
  if (!saved) throw new HotlineError('not-found', 'district');
};
