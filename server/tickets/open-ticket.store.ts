import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Deadlines } from '#shared/deadlines.ts';
import type { Decision, RoadClass } from '#shared/routing/rule.ts';
import { ticketNumber } from '#shared/ticket-number.ts';
import type { OpenTicket } from '#shared/tickets/inputs.ts';

/** The next ticket number. A number that a failed opening leaves behind is never given again. */
export const nextNumber = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ serial: string }>`select nextval('ticket_serial') as serial`.execute(db);
  return ticketNumber(Number(rows[0]?.serial));
};

/** The ticket that an earlier sending of the same request opened, or null. */
export const findByRequest = async (db: Db, requestId: string): Promise<string | null> =>
  (await db.selectFrom('ticket').select('number').where('requestId', '=', requestId).executeTakeFirst())?.number ??
  null;

/** The class of a road of the gazetteer, or null where it is unknown. */
export const findRoadClass = async (
  db: Db,
  districtId: string | null,
  road: string | null,
): Promise<RoadClass | null> => {
  if (!districtId || !road) return null;
  const row = await db
    .selectFrom('place')
    .select('roadClass')
    .where('districtId', '=', districtId)
    .where('kind', '=', 'road')
    .where((eb) => eb.or([eb('nameZh', '=', road), eb('nameEn', '=', road)]))
    .executeTakeFirst();
  return row?.roadClass ?? null;
};

export type NewTicket = {
  number: string;
  input: OpenTicket;
  decision: Decision;
  deadlines: Deadlines;
  terms: string[];
  agentId: string;
};

/** Saves the ticket, its history, its decision, the citizen's news and the other desks' news in one statement. */
export const saveNewTicket = async (
  tx: Tx,
  { number, input, decision, deadlines, terms, agentId }: NewTicket,
): Promise<void> => {
  const { place } = input;
  const opened = JSON.stringify({
    departmentId: decision.departmentId,
    urgency: decision.urgency,
    handedTo: input.handedTo,
  });
  await sql`
    with opened as (
      insert into ticket (number, category_id, department_id, urgency, state, confidential, words, answers, district_id, road,
        landmark, spot, citizen_id, way, call_id, request_id, opened_by, accept_by, arrive_by, update_by, resolve_by, search)
      values (${number}, ${input.categoryId}, ${decision.departmentId}, ${decision.urgency}, 'open', ${input.confidential},
        ${input.words}, ${JSON.stringify(input.answers)}, ${place.districtId}, ${place.road}, ${place.landmark}, ${place.spot},
        ${input.citizenId}, ${input.way}, ${input.callId}, ${input.requestId}, ${agentId}, ${deadlines.acceptBy},
        ${deadlines.arriveBy}, ${deadlines.updateBy}, ${deadlines.resolveBy}, array_to_tsvector(${terms}::text[]))
    ), history as (
      insert into ticket_event (number, version, agent_id, kind, data) values (${number}, 1, ${agentId}, 'opened', ${opened})
    ), decided as (
      insert into decision (number, rule_set_version, rule_id, rule_position, department_id, urgency, sentence_zh, sentence_en)
      values (${number}, ${decision.ruleSetVersion}, ${decision.ruleId}, ${decision.rulePosition}, ${decision.departmentId},
        ${decision.urgency}, ${decision.sentence.zh}, ${decision.sentence.en})
    ), told as (
      insert into citizen_update (number, citizen_id, way, locale, kind)
      select ${number}, id, ${input.way}, locale, 'received' from citizen
      where id = ${input.citizenId}::bigint and ${input.way} <> 'none'
    ), live as (
      insert into live_event (kind, key, data) values ('ticket', ${number}, ${JSON.stringify({ what: 'opened', by: agentId })})
    )
    delete from draft where agent_id = ${agentId} and key = 'intake'
  `.execute(tx);
};
