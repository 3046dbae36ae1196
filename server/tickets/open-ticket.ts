import { loadCalendar } from '#server/calendar/load-calendar.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { placeNamed } from '#server/departments/load-places.ts';
import { routeMatter } from '#server/routing/route-matter.ts';
import { findByRequest, type Report, saveNewTicket } from '#server/tickets/open-ticket.store.ts';
import type { Context } from '#server/trpc.ts';
import type { Category } from '#shared/category.ts';
import { newClock } from '#shared/deadlines/clock.ts';
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
 * Opens a ticket: routed, with deadlines, history and the citizen's first news, and sent to a crew where the rules name
 * one, in one transaction. Sending the same
 * `requestId` again gives the number of the ticket that it opened. Throws `not-found` (category), `invalid-input` (a required
 * question without an answer, a way without somebody to tell, a district that the city does not have), `no-call` (the call is not the agent's). Nobody is the
 * viewer where another system reports it: then `report` says which.
 */
export const openTicket = async (
  { services, viewer }: Pick<Context, 'services' | 'viewer'>,
  asked: OpenTicket,
  report: Report | null = null,
): Promise<{ number: string }> => {
  const { db, live } = services;
  const { districtId } = asked.place;
  const { districts } = await loadCatalogue(db);
  if (districtId && !districts.some(({ id }) => id === districtId)) {
    throw new HotlineError('invalid-input', 'not in this city', { fields: ['place.districtId'] });
  }
  const [road, landmark] = await Promise.all([
    placeNamed(db, districtId, 'road', asked.place.road),
    placeNamed(db, districtId, 'landmark', asked.place.landmark),
  ]);
  const place = {
    ...asked.place,
    road: road?.name.zh ?? asked.place.road,
    landmark: landmark?.name.zh ?? asked.place.landmark,
  };
  const input = { ...asked, place };
  const { category, ...decision } = await routeMatter(db, {
    ...input,
    districtId,
    roadClass: road?.roadClass ?? null,
  });
  refuseIncomplete(input, category);
  const hours = decision.deadlines ?? category.deadlines[decision.urgency];
  const [now, office] = await Promise.all([databaseNow(db), loadCalendar(db)]);
  const deadlines = deadlinesFrom(now, decision.urgency, hours, office);
  const clock = newClock({ urgency: decision.urgency, calendar: hours.calendar }, deadlines, office, now);
  const terms = textTerms(
    [input.words, place.road, road?.name.en, place.landmark, landmark?.name.en, place.spot].join(' '),
  );

  const agentId = viewer?.id ?? null;
  const saved = await saveNewTicket(db, { input, decision, deadlines, clock, terms, agentId, report });
  if (!saved) {
    const earlier = await findByRequest(db, input.requestId);
    if (!earlier) throw new HotlineError('no-call', `call ${input.callId}`);
    return { number: earlier };
  }
  live.wake();
  return { number: saved };
};
