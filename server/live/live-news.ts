import type { LiveEvent } from '#server/live/feed.ts';
import { type TicketNews, ticketNews } from '#server/tickets/ticket-news.ts';
import type { SignedIn } from '#server/trpc.ts';

/** One piece of news for one desk. `reset`: too much was missed, read everything anew. */
export type News =
  | { kind: 'reset' }
  | TicketNews
  | { kind: 'call'; callId: string; what: string }
  | { kind: 'presence'; agentId: string };

const newsFor = async (ctx: SignedIn, event: LiveEvent): Promise<News | null> => {
  if (event.agentId && event.agentId !== ctx.viewer.id) return null;
  if (event.kind === 'call') return { kind: 'call', callId: event.key, what: String(event.data.what) };
  if (event.kind === 'presence') return { kind: 'presence', agentId: event.key };
  return ticketNews(ctx, event);
};

/** The news that this viewer may hear, in order, each with the id to resume from. */
export async function* liveNews(
  ctx: SignedIn,
  lastId: string | null,
  signal: AbortSignal,
): AsyncGenerator<{ id: string; news: News }> {
  for await (const event of ctx.services.live.events(lastId, signal)) {
    if (event === 'reset') {
      yield { id: ctx.services.live.now(), news: { kind: 'reset' } };
      continue;
    }
    const news = await newsFor(ctx, event);
    if (news) yield { id: event.id, news };
  }
}
