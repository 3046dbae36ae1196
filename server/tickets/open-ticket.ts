import { routeMatter } from '#server/routing/route-matter.ts';
import { findBeforehand, saveNewTicket } from '#server/tickets/open-ticket.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { Category } from '#shared/category.ts';
import { deadlinesFrom } from '#shared/deadlines.ts';
import { HotlineError } from '#shared/errors.ts';
import { unanswered } from '#shared/intake/triage.ts';
import { textTerms } from '#shared/search/terms.ts';
import type { OpenTicket } from '#shared/tickets/inputs.ts';

const refuseIncomplete = (input: OpenTicket, category: Category): void => {
  const fields = unanswered(category, input.answers).map((id) => `answers.${id}`);
  if (input.way !== 'none' && !input.citizenId) fields.push('way');
  if (fields.length > 0) throw new HotlineError('invalid-input', 'answers missing', { fields });
};

/**
 * Opens a ticket: routed, with deadlines, history and the citizen's first news, in one transaction. Sending the same
 * `requestId` again gives the number of the ticket that it opened. Throws `not-found` (category), `invalid-input` (a required
 * question without an answer, a way without somebody to tell), `no-call` (the call is not the agent's).
 */
export const openTicket = async ({ services, viewer }: SignedIn, asked: OpenTicket): Promise<{ number: string }> => {
  const { db, live } = services;
  const known = await findBeforehand(db, asked);
  const { number, earlier, ruleSetVersion, roadClass } = known;
  if (earlier) return { number: earlier };

  const { districtId } = asked.place;
  const place = {
    ...asked.place,
    road: known.road ?? asked.place.road,
    landmark: known.landmark ?? asked.place.landmark,
  };
  const input = { ...asked, place };
  const { category, ...decision } = await routeMatter(db, { ...input, districtId, roadClass, ruleSetVersion });
  refuseIncomplete(input, category);
  const deadlines = deadlinesFrom(new Date(), category.deadlines[decision.urgency]);
  const terms = textTerms(
    [input.words, place.road, known.roadEn, place.landmark, known.landmarkEn, place.spot].join(' '),
  );

  const saved = await saveNewTicket(db, { number, input, decision, deadlines, terms, agentId: viewer.id });
  const opened = saved ?? (await findBeforehand(db, input)).earlier;
  if (!opened) throw new HotlineError('no-call', `call ${input.callId}`);
  live.wake();
  return { number: opened };
};
