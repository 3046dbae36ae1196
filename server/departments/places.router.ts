import { addPlace, searchPlaces } from '#server/departments/know-places.ts';
import { router, signedIn } from '#server/trpc.ts';
import { newPlaceSchema, placeSearchSchema } from '#shared/places.ts';

export const placesRouter = router({
  search: signedIn('places.read')
    .input(placeSearchSchema)
    .query(({ ctx, input }) => searchPlaces(ctx, input)),
  add: signedIn('places.add')
    .input(newPlaceSchema)
    .mutation(({ ctx, input }) => addPlace(ctx, input)),
});
