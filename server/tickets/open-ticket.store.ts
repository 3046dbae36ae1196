import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { Deadlines } from '#shared/deadlines.ts';
import type { Decision, RoadClass } from '#shared/routing/rule.ts';
import { ticketNumber } from '#shared/ticket-number.ts';
import type { OpenTicket } from '#shared/tickets/inputs.ts';

/** What opening a ticket needs to know beforehand, read at once. */
export type Beforehand = {
  /** The next number. One that a failed opening leaves behind is never given again. */
  number: string;
  /** The number that an earlier sending of the same request was given. */
  earlier: string | null;
  ruleSetVersion: number;
  roadClass: RoadClass | null;
  /** The names under which the gazetteer knows the place, whichever language it was named in. Tickets hold the Chinese. */
  road: string | null;
  roadEn: string | null;
  landmark: string | null;
  landmarkEn: string | null;
};

const named = (districtId: string | null, kind: 'road' | 'landmark', name: string | null) => sql`
  select name_zh, name_en, road_class from place where district_id = ${districtId} and kind = ${kind}
    and (name_zh = ${name} or name_en = ${name}) limit 1`;

export const findBeforehand = async (db: Db, { requestId, place }: OpenTicket): Promise<Beforehand> => {
  const { rows } = await sql<Omit<Beforehand, 'number'> & { serial: string }>`
    select nextval('ticket_serial') as serial,
      (select number from ticket where request_id = ${requestId}) as earlier,
      (select coalesce(max(version), 0) from rule_set) as rule_set_version,
      road.road_class, road.name_zh as road, road.name_en as road_en,
      landmark.name_zh as landmark, landmark.name_en as landmark_en
    from (select) as nothing
      left join lateral (${named(place.districtId, 'road', place.road)}) road on true
      left join lateral (${named(place.districtId, 'landmark', place.landmark)}) landmark on true
  `.execute(db);
  const { serial, ...known } = rows[0] as (typeof rows)[number];
  return { ...known, number: ticketNumber(Number(serial)) };
};

/** A road of the gazetteer by its name in either language, or null where it is unknown. */
export const findRoad = async (
  db: Db,
  districtId: string | null,
  road: string | null,
): Promise<{ nameZh: string; roadClass: RoadClass | null } | null> => {
  if (!districtId || !road) return null;
  const { rows } = await sql<{
    nameZh: string;
    roadClass: RoadClass | null;
  }>`${named(districtId, 'road', road)}`.execute(db);
  return rows[0] ?? null;
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
 * Saves the ticket, its history, its decision, the citizen's news and the other desks' news, and drops the draft, in one
 * statement: it is a transaction by itself. Null, and nothing is saved, where the call is not in the agent's hands or
 * the same request was saved at the same moment.
 */
export const saveNewTicket = async (
  db: Db,
  { number, input, decision, deadlines, terms, agentId }: NewTicket,
): Promise<string | null> => {
  const { place } = input;
  const { departmentId, urgency } = decision;
  const opened = JSON.stringify({ departmentId, urgency, handedTo: input.handedTo });
  const { rows } = await sql<{ number: string }>`
    with held as (
      select id from call where id = ${input.callId} and agent_id = ${agentId} and state in ('answered', 'wrap-up') for update
    ), opened as (
      insert into ticket (number, category_id, department_id, urgency, state, confidential, words, answers, district_id, road,
        landmark, spot, citizen_id, way, call_id, request_id, opened_by, accept_by, arrive_by, update_by, resolve_by, search)
      select ${number}, ${input.categoryId}, ${departmentId}, ${urgency}, 'open', ${input.confidential}::boolean,
        ${input.words}, ${JSON.stringify(input.answers)}::jsonb, ${place.districtId}, ${place.road}, ${place.landmark}, ${place.spot},
        ${input.citizenId}::bigint, ${input.way}, ${input.callId}::uuid, ${input.requestId}::uuid, ${agentId},
        ${deadlines.acceptBy}::timestamptz, ${deadlines.arriveBy}::timestamptz, ${deadlines.updateBy}::timestamptz,
        ${deadlines.resolveBy}::timestamptz, array_to_tsvector(${terms}::text[])
      where ${input.callId}::uuid is null or exists (select from held)
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
      delete from draft where agent_id = ${agentId} and key = 'intake' and exists (select from opened)
    )
    select number from opened
  `.execute(db);
  return rows[0]?.number ?? null;
};
