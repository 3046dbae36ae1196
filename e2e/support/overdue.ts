import { sql } from 'kysely';
import type { CityServer } from '#e2e/support/city-server.ts';
import type { ClockKind } from '#shared/deadlines/rungs.ts';

/** Lets a deadline of a ticket have passed so many minutes ago; the clock comes to it at once. */
export const letPass = async (city: CityServer, number: string, kind: ClockKind, minutes: number): Promise<void> => {
  const dueAt = sql`now() - make_interval(mins => ${minutes})`;
  await sql`
    insert into deadline (number, kind, due_at, rung, next_at) values (${number}, ${kind}, ${dueAt}, 'overdue', now())
    on conflict (number, kind) do update set due_at = excluded.due_at, rung = excluded.rung, next_at = excluded.next_at
  `.execute(city.db);
};
