import { listWritings } from '#server/knowledge/list-writings.ts';
import { discardWriting, publishArticle } from '#server/knowledge/publish-article.ts';
import { readVersion, readWriting } from '#server/knowledge/read-writing.ts';
import { keepWriting } from '#server/knowledge/save-writing.ts';
import { router, signedIn } from '#server/trpc.ts';
import {
  articleSchema,
  articleVersionSchema,
  discardWritingSchema,
  publishSchema,
  saveWritingSchema,
  writingListSchema,
} from '#shared/knowledge/inputs.ts';

const write = signedIn('articles.write');

export const editingRouter = router({
  list: write.input(writingListSchema).query(({ ctx, input }) => listWritings(ctx, input)),
  detail: write.input(articleSchema).query(({ ctx, input }) => readWriting(ctx, input)),
  version: write.input(articleVersionSchema).query(({ ctx, input }) => readVersion(ctx, input)),
  save: write.input(saveWritingSchema).mutation(({ ctx, input }) => keepWriting(ctx, input)),
  discard: write.input(discardWritingSchema).mutation(({ ctx, input }) => discardWriting(ctx, input)),
  publish: write.input(publishSchema).mutation(({ ctx, input }) => publishArticle(ctx, input)),
});
