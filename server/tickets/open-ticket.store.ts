import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { Clocked } from '#shared/deadlines/clock.ts';
import type { Deadlines } from '#shared/deadlines.ts';
import type { Decision } from '#shared/routing/rule.ts';
import type { OpenTicket } from '#shared/tickets/inputs.ts';

/** The number that an earlier sending of the same request was given. */
export const findByRequest = async (db: Db, requestId: string): Promise<string | null> =>
  (await db.selectFrom('ticket').select('number').where('requestId', '=', requestId).executeTakeFirst())?.number ??
  null;

/** What another system said besides when it reported the ticket. */
export type Report = {
  apiKeyId: string;
  system: string;
  accountId: string | null;
  deviceId: string | null;
  position: { lat: number; long: number } | null;
};

export type NewTicket = {
  input: OpenTicket;
  decision: Decision;
  deadlines: Deadlines;
  clock: Clocked[];
  terms: string[];
  agentId: string | null;
  report: Report | null;
};

/**
 * Saves the ticket under the next number, its history, its decision, the order to the crew that the rules name, the
 * clock of its deadlines, the citizen's news and wish to be told them, and the other desks' news, and drops the draft, in one statement: it is a
 * transaction by itself. Null, and nothing is saved, where the call is not in the agent's hands or the same request was
 * saved at the same moment.
 */
export const saveNewTicket = async (
  db: Db,
  { input, decision, deadlines, clock, terms, agentId, report }: NewTicket,
): Promise<string | null> => {
  const { place } = input;
  const { departmentId, urgency } = decision;
  const opened = JSON.stringify({ departmentId, urgency, handedTo: input.handedTo, system: report?.system });
  const sent = JSON.stringify({ departmentId, crewId: decision.crewId });
  const { rows } = await sql<{ number: string }>`
    with held as (
      select id from call where id = ${input.callId} and agent_id = ${agentId} and state in ('answered', 'wrap-up') for update
    ), opened as (
      insert into ticket (number, category_id, department_id, urgency, state, confidential, words, answers, district_id, road,
        landmark, spot, citizen_id, way, call_id, request_id, opened_by, accept_by, arrive_by, update_by, resolve_by, search,
        crew_id, skills)
      select ticket_number(nextval('ticket_serial')), ${input.categoryId}, ${departmentId}, ${urgency}, ${decision.crewId ? 'dispatched' : 'open'}, ${input.confidential}::boolean,
        ${input.words}, ${JSON.stringify(input.answers)}::jsonb, ${place.districtId}, ${place.road}, ${place.landmark}, ${place.spot},
        ${input.citizenId}::bigint, ${input.way}, ${input.callId}::uuid, ${input.requestId}::uuid, ${agentId},
        ${deadlines.acceptBy}::timestamptz, ${deadlines.arriveBy}::timestamptz, ${deadlines.updateBy}::timestamptz,
        ${deadlines.resolveBy}::timestamptz, array_to_tsvector(${terms}::text[]),
        ${decision.crewId}, ${decision.skills}::text[]
      where ${input.callId}::uuid is null or exists (select from held)
      on conflict (request_id) do nothing returning number
    ), history as (
      insert into ticket_event (number, version, agent_id, kind, data)
      select number, 1, ${agentId}, 'opened', ${opened}::jsonb from opened returning number
    ), ordered as (
      insert into dispatch (number, department_id, crew_id, leads)
      select number, ${departmentId}, ${decision.crewId}, true from opened where ${decision.crewId}::text is not null
      returning number
    ), ordered_history as (
      insert into ticket_event (number, version, kind, data)
      select number, 1, 'dispatch', ${sent}::jsonb from ordered join history using (number)
    ), decided as (
      insert into decision (number, rule_set_version, rule_id, rule_position, department_id, urgency, sentence_zh, sentence_en,
        crew_id, skills, deadlines, facts)
      select number, ${decision.ruleSetVersion}::int, ${decision.ruleId}, ${decision.rulePosition}::int, ${departmentId}, ${urgency},
        ${decision.sentence.zh}, ${decision.sentence.en}, ${decision.crewId}, ${decision.skills}::text[],
        ${decision.deadlines && JSON.stringify(decision.deadlines)}::jsonb, ${JSON.stringify(decision.facts)}::jsonb from opened
    ), told as (
      insert into citizen_update (number, citizen_id, way, locale, kind)
      select opened.number, citizen.id, ${input.way}, citizen.locale, 'received' from opened, citizen
      where citizen.id = ${input.citizenId}::bigint and ${input.way} <> 'none'
    ), wished as (
      update citizen set do_not_tell = false
      where id = ${input.citizenId}::bigint and ${input.way} <> 'none' and ${agentId}::text is not null
        and do_not_tell and exists (select from opened)
    ), clock as (
      insert into deadline (number, kind, due_at, rung, next_at)
      select number, kind, "dueAt", rung, "nextAt" from opened, jsonb_to_recordset(${JSON.stringify(clock)}::jsonb)
        as row (kind text, "dueAt" timestamptz, rung text, "nextAt" timestamptz)
    ), live as (
      insert into live_event (kind, key, data)
      select 'ticket', number, ${JSON.stringify({ what: 'opened', by: agentId })}::jsonb from opened
    ), reported as (
      insert into system_report (number, api_key_id, account_id, device_id, lat, long)
      select number, ${report?.apiKeyId}::uuid, ${report?.accountId}, ${report?.deviceId},
        ${report?.position?.lat}::double precision, ${report?.position?.long}::double precision
      from opened where ${report !== null}::boolean
    ), dropped as (
      delete from draft where agent_id = ${agentId} and key = 'intake' and exists (select from opened)
    )
    select number from opened
  `.execute(db);
  return rows[0]?.number ?? null;
};
