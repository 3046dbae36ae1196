import { tracked } from '@trpc/server';
import { z } from 'zod';
import { liveNews } from '#server/live/live-news.ts';
import { router, signedIn } from '#server/trpc.ts';

export const liveRouter = router({
  /** What happens at the hotline, from `lastEventId` on; nothing in between is missed. */
  news: signedIn('live.listen')
    .input(z.object({ lastEventId: z.string().max(60).nullish() }).optional())
    .subscription(async function* ({ ctx, input, signal }) {
      const ended = signal ?? new AbortController().signal;
      for await (const { id, news } of liveNews(ctx, input?.lastEventId ?? null, ended)) yield tracked(id, news);
    }),
});
