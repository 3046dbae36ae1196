import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { router, signedIn } from '#server/trpc.ts';

export const catalogueRouter = router({
  all: signedIn('catalogue.read').query(({ ctx }) => loadCatalogue(ctx.services.db)),
});
