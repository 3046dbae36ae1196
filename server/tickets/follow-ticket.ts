import { saveLiveEvent } from '#server/live/feed.ts';
import { lockLiveCall } from '#server/tickets/call.store.ts';
import { saveFollower } from '#server/tickets/follow.store.ts';
import { lockTicket, saveEvent } from '#server/tickets/ticket.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { FollowTicket } from '#shared/tickets/inputs.ts';

/**
 * Adds the caller to a ticket that exists already instead of opening a second one. Following twice changes nothing.
 * Throws `not-found`, `no-call`, and `state-forbids` for a ticket that is over.
 */
export const followTicket = async (
  { services, viewer }: SignedIn,
  input: FollowTicket,
): Promise<{ number: string }> => {
  await services.db.transaction().execute(async (tx) => {
    await lockLiveCall(tx, input.callId, viewer.id);
    const ticket = await lockTicket(tx, input.number);
    if (!ticket) throw new HotlineError('not-found', `ticket ${input.number}`);
    if (!ticket.active) throw new HotlineError('state-forbids', `follow in ${ticket.state}`, { state: ticket.state });
    if (!(await saveFollower(tx, viewer.id, input))) return;
    await saveEvent(tx, ticket.number, ticket.version, {
      kind: 'followed',
      agentId: viewer.id,
      data: { words: input.words },
    });
    await saveLiveEvent(tx, { kind: 'ticket', key: ticket.number, data: { what: 'followed', by: viewer.id } });
  });
  services.live.wake();
  return { number: input.number };
};
