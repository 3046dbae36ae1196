import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import { hoursOfTicket } from '#server/deadlines/hours.store.ts';
import type { Clocked, Running } from '#shared/deadlines/clock.ts';
import type { ClockKind, Pace, Rung } from '#shared/deadlines/rungs.ts';
import type { TicketState } from '#shared/tickets/states.ts';

type Facts = Pace & {
  number: string;
  now: Date;
  state: TicketState;
  active: boolean;
  acceptBy: Date | null;
  arriveBy: Date | null;
  resolveBy: Date;
  accepted: boolean;
  arrived: boolean;
  known: { kind: ClockKind; dueAt: string; rung: Rung | null; nextAt: string | null }[];
};

const runningOf = ({ urgency, calendar, state, active, ...facts }: Facts): Running => {
  const { acceptBy, arriveBy, resolveBy, accepted, arrived } = facts;
  const isOpen = active && state !== 'resolved';
  const due = { accept: acceptBy, arrive: arriveBy, resolve: resolveBy };
  if (!isOpen || accepted) due.accept = null;
  if (!isOpen || arrived) due.arrive = null;
  const isWaiting = state === 'waiting for citizen';
  return { pace: { urgency, calendar }, isWaiting, due: { ...due, resolve: isOpen ? resolveBy : null } };
};

const dateOf = (text: string | null) => (text === null ? null : new Date(text));

/**
 * The tickets as the clock sees them, and how they stand on it. The first crew to accept or to arrive meets those
 * deadlines, and so does an agent who begins without one. What was before the ticket was reopened does not count.
 */
export const findRunning = async (
  tx: Tx,
  numbers: readonly string[],
): Promise<{ number: string; now: Date; running: Running; known: Clocked[] }[]> => {
  const { rows } = await sql<Facts>`
    select ticket.number, clock_timestamp() as now, urgency, ${hoursOfTicket} ->> 'calendar' as calendar, state, active, accept_by, arrive_by, resolve_by,
      begun or orders.accepted as accepted, begun or orders.arrived as arrived, coalesce((
        select jsonb_agg(jsonb_build_object('kind', kind, 'dueAt', due_at, 'rung', rung, 'nextAt', next_at))
        from deadline where deadline.number = ticket.number
      ), '[]') as known
    from ticket, lateral (
      select coalesce(max(id) filter (where kind = 'start'), 0) > coalesce(max(id) filter (where kind = 'reopen'), 0) as begun,
        coalesce(max(at) filter (where kind = 'reopen'), '-infinity') as reopened_at
      from ticket_event where ticket_event.number = ticket.number
    ) history, lateral (
      select coalesce(bool_or(accepted_at is not null), false) as accepted,
        coalesce(bool_or(arrived_at is not null), false) as arrived
      from dispatch where dispatch.number = ticket.number and sent_at >= reopened_at
        and dispatch.state not in ('returned', 'withdrawn')
    ) orders
    where ticket.number = any(${numbers}::text[])
  `.execute(tx);
  return rows.map((facts) => ({
    number: facts.number,
    now: facts.now,
    running: runningOf(facts),
    known: facts.known.map(({ kind, rung, dueAt, nextAt }) => ({
      kind,
      rung,
      dueAt: new Date(dueAt),
      nextAt: dateOf(nextAt),
    })),
  }));
};

/** Leaves exactly these deadlines of the tickets on the clock. */
export const saveClocks = async (
  tx: Tx,
  numbers: readonly string[],
  clocks: readonly (Clocked & { number: string })[],
): Promise<void> => {
  const rows = JSON.stringify(clocks);
  await sql`
    with row as (
      select * from jsonb_to_recordset(${rows}::jsonb)
        as row (number text, kind text, "dueAt" timestamptz, rung text, "nextAt" timestamptz)
    ), gone as (
      delete from deadline where number = any(${numbers}::text[])
        and not exists (select from row where row.number = deadline.number and row.kind = deadline.kind)
    )
    insert into deadline (number, kind, due_at, rung, next_at) select number, kind, "dueAt", rung, "nextAt" from row
    on conflict (number, kind) do update set due_at = excluded.due_at, rung = excluded.rung, next_at = excluded.next_at
      where (deadline.due_at, deadline.rung, deadline.next_at)
        is distinct from (excluded.due_at, excluded.rung, excluded.next_at)
  `.execute(tx);
};

/** Tickets on which work is to be done and that were never on the clock, some at a time. */
export const findNeverClocked = async (tx: Tx, most: number): Promise<string[]> => {
  const { rows } = await sql<{ number: string }>`
    select number from ticket where active and state <> 'resolved'
      and not exists (select from deadline where deadline.number = ticket.number and kind = 'resolve')
    limit ${most} for update skip locked
  `.execute(tx);
  return rows.map(({ number }) => number);
};
