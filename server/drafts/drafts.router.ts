import { discardDraft, keepDraft, listDrafts, readDraft } from '#server/drafts/keep-draft.ts';
import { router, signedIn } from '#server/trpc.ts';
import { draftKeySchema, draftSchema } from '#shared/drafts.ts';

const own = signedIn('drafts.own');

export const draftsRouter = router({
  get: own.input(draftKeySchema).query(({ ctx, input }) => readDraft(ctx, input)),
  list: own.query(({ ctx }) => listDrafts(ctx)),
  save: own.input(draftSchema).mutation(({ ctx, input }) => keepDraft(ctx, input)),
  discard: own.input(draftKeySchema).mutation(({ ctx, input }) => discardDraft(ctx, input)),
});
