import { tracked } from '@trpc/server';
import { z } from 'zod';
import { liveNews } from '#server/live/live-news.ts';
import { answerOf, router, signedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

export const liveRouter = router({
  /** What happens at the hotline, from `lastEventId` on; nothing in between is missed. */
  news: signedIn('live.listen')
    .input(z.object({ lastEventId: z.string().max(60).nullish() }).optional())
    .subscription(async function* ({ ctx, input, signal }) {
      const ended = signal ?? new AbortController().signal;
      try {
        for await (const { id, news } of liveNews(ctx, input?.lastEventId ?? null, ended)) yield tracked(id, news);
      } catch (error) {
        throw error instanceof HotlineError ? answerOf(error) : error;
      }
    }),
});
