import { pinnedNotices, readNotice, tellNotice } from '#server/knowledge/pin-notices.ts';
import { endNotice, listNotices, publishNotice } from '#server/knowledge/publish-notice.ts';
import { router, signedIn } from '#server/trpc.ts';
import { noticeIdSchema, noticeSchema } from '#shared/knowledge/inputs.ts';

const read = signedIn('notices.read');
const write = signedIn('notices.write');

export const noticesRouter = router({
  pinned: read.query(({ ctx }) => pinnedNotices(ctx)),
  tell: read.input(noticeIdSchema).mutation(({ ctx, input }) => tellNotice(ctx, input)),
  read: read.input(noticeIdSchema).mutation(({ ctx, input }) => readNotice(ctx, input)),
  list: write.query(({ ctx }) => listNotices(ctx)),
  publish: write.input(noticeSchema).mutation(({ ctx, input }) => publishNotice(ctx, input)),
  end: write.input(noticeIdSchema).mutation(({ ctx, input }) => endNotice(ctx, input)),
});
