import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import type { makeTicket } from '#server/seed/make-ticket.ts';

type Made = ReturnType<typeof makeTicket>;

/** Writes many tickets with their history and the orders that came of them. */
export const saveTickets = async (tx: Tx, made: Made[]): Promise<void> => {
  const rows = JSON.stringify(made.map(({ ticket }) => ticket));
  await sql`
    insert into ticket (number, category_id, department_id, urgency, state, words, answers, district_id, road, citizen_id, way,
      opened_by, assignee_id, accept_by, arrive_by, update_by, resolve_by, waiting_since, resolution, opened_at, resolved_at,
      closed_at, version, search, crew_id, skills)
    select number, category_id, department_id, urgency, state, words, answers, district_id, road, citizen_id, way,
      opened_by, assignee_id, accept_by, arrive_by, update_by, resolve_by, waiting_since, resolution, opened_at, resolved_at,
      closed_at, version, array_to_tsvector(search), crew_id, skills
    from jsonb_to_recordset(${rows}::jsonb) as row (number text, category_id text, department_id text, urgency text, state text,
      words text, answers jsonb, district_id text, road text, citizen_id bigint, way text, opened_by text, assignee_id text,
      accept_by timestamptz, arrive_by timestamptz, update_by timestamptz, resolve_by timestamptz, waiting_since timestamptz,
      resolution text, opened_at timestamptz, resolved_at timestamptz, closed_at timestamptz, version int, search text[],
      crew_id text, skills text[])
  `.execute(tx);
  await sql`
    insert into ticket_event (number, version, at, agent_id, kind, data)
    select * from jsonb_to_recordset(${JSON.stringify(made.flatMap(({ events }) => events))}::jsonb)
      as row (number text, version int, at timestamptz, agent_id text, kind text, data jsonb)
  `.execute(tx);
  await sql`
    insert into dispatch (number, department_id, crew_id, leads, state, sent_at, accepted_at, arrived_at, done_at, result)
    select ticket.number, department_id, crew_id, true,
      case state when 'dispatched' then 'sent' when 'in progress' then 'arrived' when 'waiting for citizen' then 'arrived'
        else 'done' end,
      sent.at, started.at, started.at, resolved_at, resolution
    from ticket join ticket_event sent on sent.number = ticket.number and sent.kind = 'dispatch'
      left join ticket_event started on started.number = ticket.number and started.kind = 'start'
    where state <> 'open' and ticket.number = any(${made.map(({ ticket }) => ticket.number)}::text[])
  `.execute(tx);
  await sql`
    insert into decision (number, at, rule_set_version, rule_id, rule_position, department_id, urgency, sentence_zh, sentence_en,
      crew_id, skills, deadlines, facts)
    select * from jsonb_to_recordset(${JSON.stringify(made.map(({ decision }) => decision))}::jsonb)
      as row (number text, at timestamptz, rule_set_version int, rule_id text, rule_position int, department_id text,
        urgency text, sentence_zh text, sentence_en text, crew_id text, skills text[], deadlines jsonb, facts jsonb)
  `.execute(tx);
};
