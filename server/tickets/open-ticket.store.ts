import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Deadlines } from '#shared/deadlines.ts';
import type { Decision, RoadClass } from '#shared/routing/rule.ts';
import { ticketNumber } from '#shared/ticket-number.ts';
import type { OpenTicket } from '#shared/tickets/inputs.ts';

/**
 * The next ticket number, and the number that an earlier sending of the same request was given, if any. A number that
 * a failed opening leaves behind is never given again.
 */
export const reserveNumber = async (tx: Tx, requestId: string): Promise<{ number: string; earlier: string | null }> => {
  const { rows } = await sql<{ serial: string; earlier: string | null }>`
    select nextval('ticket_serial') as serial, (select number from ticket where request_id = ${requestId}) as earlier
  `.execute(tx);
  return { number: ticketNumber(Number(rows[0]?.serial)), earlier: rows[0]?.earlier ?? null };
};

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

/**
 * Saves the ticket, its history, its decision, the citizen's news and the other desks' news in one statement, and drops
 * the draft. Gives the number; where the same request was saved at the same moment, the number that it was given.
 */
export const saveNewTicket = async (
  tx: Tx,
  { number, input, decision, deadlines, terms, agentId }: NewTicket,
): Promise<string> => {
  const { place } = input;
  const { departmentId, urgency } = decision;
  const opened = JSON.stringify({ departmentId, urgency, handedTo: input.handedTo });
  const { rows } = await sql<{ number: string }>`
    with opened as (
      insert into ticket (number, category_id, department_id, urgency, state, confidential, words, answers, district_id, road,
        landmark, spot, citizen_id, way, call_id, request_id, opened_by, accept_by, arrive_by, update_by, resolve_by, search)
      values (${number}, ${input.categoryId}, ${departmentId}, ${urgency}, 'open', ${input.confidential},
        ${input.words}, ${JSON.stringify(input.answers)}, ${place.districtId}, ${place.road}, ${place.landmark}, ${place.spot},
        ${input.citizenId}, ${input.way}, ${input.callId}, ${input.requestId}, ${agentId}, ${deadlines.acceptBy},
        ${deadlines.arriveBy}, ${deadlines.updateBy}, ${deadlines.resolveBy}, array_to_tsvector(${terms}::text[]))
      on conflict (request_id) do nothing returning number
    ), history as (
      insert into ticket_event (number, version, agent_id, kind, data)
      select number, 1, ${agentId}, 'opened', ${opened}::jsonb from opened
    ), decided as (
      insert into decision (number, rule_set_version, rule_id, rule_position, department_id, urgency, sentence_zh, sentence_en)
      select number, ${decision.ruleSetVersion}::int, ${decision.ruleId}, ${decision.rulePosition}::int, ${departmentId}, ${urgency},
        ${decision.sentence.zh}, ${decision.sentence.en} from opened
    ), told as (
      insert into citizen_update (number, citizen_id, way, locale, kind)
      select opened.number, citizen.id, ${input.way}, citizen.locale, 'received' from opened, citizen
      where citizen.id = ${input.citizenId}::bigint and ${input.way} <> 'none'
    ), live as (
      insert into live_event (kind, key, data)
      select 'ticket', number, ${JSON.stringify({ what: 'opened', by: agentId })}::jsonb from opened
    ), dropped as (
      delete from draft where agent_id = ${agentId} and key = 'intake'
    )
    select number from opened
  `.execute(tx);
  if (rows[0]) return rows[0].number;
  const { number: other } = await tx
    .selectFrom('ticket')
    .select('number')
    .where('requestId', '=', input.requestId)
    .executeTakeFirstOrThrow();
  return other;
};
