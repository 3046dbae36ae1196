import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';

/** One import at a time. */
export const lockImports = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('handrail:import'))`.execute(tx);
};

/** A ticket that came from another system, and what it was like when it was last imported. */
export type KnownTicket = {
  externalId: string;
  number: string;
  version: number;
  importedVersion: number | null;
  fingerprint: string | null;
};

/** The tickets of these service requests that are there already, kept as they are until the transaction ends. */
export const lockKnownTickets = async (tx: Tx, externalIds: string[]): Promise<KnownTicket[]> => {
  const { rows } = await sql<KnownTicket>`
    select external_id, ticket.number, ticket.version, imported.version as imported_version,
      imported.data->>'fingerprint' as fingerprint
    from ticket left join lateral (
      select version, data from ticket_event
      where ticket_event.number = ticket.number and kind = 'imported' order by id desc limit 1
    ) imported on true
    where external_id = any(${externalIds}::text[]) for update of ticket
  `.execute(tx);
  return rows;
};

/** The next `count` ticket numbers. */
export const takeNumbers = async (tx: Tx, count: number): Promise<string[]> => {
  const { rows } = await sql<{ number: string }>`
    select ticket_number(nextval('ticket_serial')) as number from generate_series(1, ${count}::int)
  `.execute(tx);
  return rows.map(({ number }) => number);
};

/** A ticket's row as it is imported. */
export type TicketToSave = {
  number: string;
  version: number;
  externalId: string;
  categoryId: string;
  departmentId: string;
  urgency: string;
  state: 'open' | 'closed';
  words: string;
  districtId: string | null;
  road: string | null;
  spot: string;
  acceptBy: Date;
  arriveBy: Date | null;
  updateBy: Date;
  resolveBy: Date;
  resolution: string | null;
  openedAt: Date;
  closedAt: Date | null;
  terms: string[];
  event: { fingerprint: string; words?: string; position?: { lat: number; long: number } };
};

/** Saves the tickets, each with the history row that tells of it. Those that are there take the new values. */
export const saveImportedTickets = async (tx: Tx, tickets: TicketToSave[]): Promise<void> => {
  if (tickets.length === 0) return;
  await sql`
    insert into ticket (number, version, external_id, category_id, department_id, urgency, state, words, district_id,
      road, spot, accept_by, arrive_by, update_by, resolve_by, resolution, opened_at, resolved_at, closed_at, search)
    select number, version, "externalId", "categoryId", "departmentId", urgency, state, words, "districtId",
      road, spot, "acceptBy", "arriveBy", "updateBy", "resolveBy", resolution, "openedAt", "closedAt", "closedAt",
      array_to_tsvector(terms)
    from jsonb_to_recordset(${JSON.stringify(tickets)}::jsonb) as row (number text, version int, "externalId" text,
      "categoryId" text, "departmentId" text, urgency text, state text, words text, "districtId" text, road text,
      spot text, "acceptBy" timestamptz, "arriveBy" timestamptz, "updateBy" timestamptz, "resolveBy" timestamptz,
      resolution text, "openedAt" timestamptz, "closedAt" timestamptz, terms text[])
    on conflict (number) do update set version = excluded.version, category_id = excluded.category_id,
      department_id = excluded.department_id, urgency = excluded.urgency, state = excluded.state,
      words = excluded.words, district_id = excluded.district_id, road = excluded.road, spot = excluded.spot,
      accept_by = excluded.accept_by, arrive_by = excluded.arrive_by, update_by = excluded.update_by,
      resolve_by = excluded.resolve_by, resolution = excluded.resolution, opened_at = excluded.opened_at,
      resolved_at = excluded.resolved_at, closed_at = excluded.closed_at, search = excluded.search
  `.execute(tx);
  const events = tickets.map(({ number, version, event }) => ({ number, version, data: event }));
  await sql`
    insert into ticket_event (number, version, kind, data)
    select number, version, 'imported', data
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as row (number text, version int, data jsonb)
  `.execute(tx);
};
