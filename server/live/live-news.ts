import { viewerNow } from '#server/accounts/viewer.ts';
import type { LiveEvent } from '#server/live/feed.ts';
import { type RulesNews, rulesNews } from '#server/routing/rules-news.ts';
import { type TicketNews, ticketNews } from '#server/tickets/ticket-news.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { AlarmKind } from '#shared/floor/alarms.ts';
import { mayDo } from '#shared/permissions.ts';

/** One piece of news for one desk. `reset`: too much was missed, read everything anew. */
export type News =
  | { kind: 'reset' }
  | TicketNews
  | RulesNews
  | { kind: 'call'; callId: string; what: string }
  /** `due`: a break that came by itself. */
  | { kind: 'presence'; agentId: string; due: boolean }
  /** `read`: somebody was told of it or read it; only who publishes notices hears of that. */
  | { kind: 'notice'; what: 'changed' | 'read' }
  /** `own`: it is the hand of who hears of it. */
  | { kind: 'hand'; handId: string; what: string; own: boolean }
  /** An alarm of one's own begins or is over. `told`: it is to be said, with what was measured. */
  | { kind: 'alarm'; alarm: AlarmKind; told: { limit: number; value: number } | null }
  /** Answers were published or withdrawn. `byId`: by whom; null after an import. */
  | { kind: 'articles'; byId: string | null }
  /** The agent was offered a call task, or it was taken back. */
  | { kind: 'task' }
  /** A campaign changed, or somebody vulnerable was not reached. */
  | { kind: 'campaign'; campaignId: string; what: 'changed' | 'not reached'; name: string }
  /** A week was planned or published. */
  | { kind: 'roster'; monday: string; byId: string }
  /** How far the roster is that one asked to be proposed, in percent. */
  | { kind: 'proposal'; percent: number }
  /** One's own shifts changed. */
  | { kind: 'shifts' }
  /** What the hotline promises, or who must always be there, is another. */
  | { kind: 'demand'; byId: string };

const newsFor = async (ctx: SignedIn, event: LiveEvent): Promise<News | null> => {
  if (event.agentId && event.agentId !== ctx.viewer.id) return null;
  if (event.kind === 'call') return { kind: 'call', callId: event.key, what: String(event.data.what) };
  // Each desk shows its own presence only.
  if (event.kind === 'presence' && event.key !== ctx.viewer.id) return null;
  if (event.kind === 'presence') return { kind: 'presence', agentId: event.key, due: event.data.due === true };
  if (event.kind === 'notice') {
    const what = event.data.what === 'read' ? 'read' : 'changed';
    return mayDo(ctx.viewer.role, what === 'read' ? 'notices.write' : 'notices.read') ? { kind: 'notice', what } : null;
  }
  if (event.kind === 'articles') {
    const byId = (event.data.byId as string | undefined) ?? null;
    return mayDo(ctx.viewer.role, 'articles.read') ? { kind: 'articles', byId } : null;
  }
  if (event.kind === 'hand') {
    const own = event.data.agentId === ctx.viewer.id;
    const what = String(event.data.what);
    return own || mayDo(ctx.viewer.role, 'hands.answer') ? { kind: 'hand', handId: event.key, what, own } : null;
  }
  if (event.kind === 'alarm') {
    const told = event.data.told as { limit: number; value: number } | null;
    return mayDo(ctx.viewer.role, 'floor.read') ? { kind: 'alarm', alarm: event.key as AlarmKind, told } : null;
  }
  if (event.kind === 'task') return { kind: 'task' };
  if (event.kind === 'campaign') {
    const what = event.data.what === 'not reached' ? 'not reached' : 'changed';
    return mayDo(ctx.viewer.role, 'outreach.plan')
      ? { kind: 'campaign', campaignId: event.key, what, name: String(event.data.name ?? '') }
      : null;
  }
  if (event.kind === 'shifts') return { kind: 'shifts' };
  if (event.kind === 'proposal') return { kind: 'proposal', percent: Number(event.data.percent) };
  if (event.kind === 'roster')
    return mayDo(ctx.viewer.role, 'roster.plan')
      ? { kind: 'roster', monday: event.key, byId: String(event.data.byId) }
      : null;
  if (event.kind === 'demand')
    return mayDo(ctx.viewer.role, 'roster.plan') ? { kind: 'demand', byId: String(event.data.byId) } : null;
  if (event.kind === 'rules') return rulesNews(ctx, event);
  return ticketNews(ctx, event);
};

// A stream outlives many a sign-in. All desks hear of an event at once, so they do not look at each.
const lookAgainMs = 1000;

/**
 * The news that this viewer may hear, in order, each with the id to resume from. Throws `unauthenticated` rather than
 * tell any to somebody whose sign-in has been over for a second; a new role or department counts as soon.
 */
export async function* liveNews(
  ctx: SignedIn,
  lastId: string | null,
  signal: AbortSignal,
): AsyncGenerator<{ id: string; news: News }> {
  let desk = ctx;
  let lookedAt = performance.now();
  for await (const event of ctx.services.live.events(lastId, signal)) {
    if (performance.now() - lookedAt >= lookAgainMs) {
      const viewer = await viewerNow(ctx.services.db, ctx.viewer);
      if (!viewer) throw new HotlineError('unauthenticated', 'the sign-in is over');
      desk = { ...ctx, viewer };
      lookedAt = performance.now();
    }
    if (event === 'reset') {
      yield { id: ctx.services.live.now(), news: { kind: 'reset' } };
      continue;
    }
    const news = await newsFor(desk, event);
    if (news) yield { id: event.id, news };
  }
}
