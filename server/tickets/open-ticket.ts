import { routeMatter } from '#server/routing/route-matter.ts';
import { lockLiveCall } from '#server/tickets/call.store.ts';
import { findRoadClass, reserveNumber, saveNewTicket } from '#server/tickets/open-ticket.store.ts';
import { findTicket, type TicketDetail } from '#server/tickets/ticket.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { deadlinesFrom } from '#shared/deadlines.ts';
import { HotlineError } from '#shared/errors.ts';
import { unanswered } from '#shared/intake/triage.ts';
import { textTerms } from '#shared/search/terms.ts';
import type { OpenTicket } from '#shared/tickets/inputs.ts';

/**
 * Opens a ticket: routed, with deadlines, history and the citizen's first news, in one transaction. Sending the same
 * `requestId` again gives the ticket that it opened. Throws `not-found` (category), `invalid-input` (a required
 * question without an answer, a way without somebody to tell), `no-call` (the call is not the agent's).
 */
export const openTicket = async ({ services, viewer }: SignedIn, input: OpenTicket): Promise<TicketDetail> => {
  const { db } = services;
  const { place } = input;
  const roadClass = await findRoadClass(db, place.districtId, place.road);
  const { category, ...decision } = await routeMatter(db, { ...input, districtId: place.districtId, roadClass });
  const missing = unanswered(category, input.answers).map((id) => `answers.${id}`);
  if (input.way !== 'none' && !input.citizenId) missing.push('way');
  if (missing.length > 0) throw new HotlineError('invalid-input', 'answers missing', { fields: missing });
  const deadlines = deadlinesFrom(new Date(), category.deadlines[decision.urgency]);
  const terms = textTerms([input.words, place.road, place.landmark, place.spot].join(' '));

  const number = await db.transaction().execute(async (tx) => {
    const { number: next, earlier } = await reserveNumber(tx, input.requestId);
    if (earlier) return earlier;
    if (input.callId) await lockLiveCall(tx, input.callId, viewer.id);
    return saveNewTicket(tx, { number: next, input, decision, deadlines, terms, agentId: viewer.id });
  });
  services.live.wake();
  return (await findTicket(db, number)) as TicketDetail;
};
