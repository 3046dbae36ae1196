import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { suggestMatter } from '#server/knowledge/suggest-matter.ts';
import { router, signedIn } from '#server/trpc.ts';
import { suggestSchema } from '#shared/knowledge/inputs.ts';

const read = signedIn('catalogue.read');

export const catalogueRouter = router({
  all: read.query(({ ctx }) => loadCatalogue(ctx.services.db)),
  suggest: read.input(suggestSchema).query(({ ctx, input }) => suggestMatter(ctx, input)),
});
