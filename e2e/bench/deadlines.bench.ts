import { sql } from 'kysely';
import pino from 'pino';
import { type Bar, median } from '#e2e/bench/bar.ts';
import { cloneCity } from '#e2e/support/postgres.ts';
import { createServices } from '#server/create-services.ts';
import { connect } from '#server/db/connection.ts';
import { passDeadlines } from '#server/deadlines/pass-deadlines.ts';

const atOnce = 50;
const rounds = 9;

/** What fifty due deadlines and an idle look at the clock cost with 100,000 open deadlines, against 1,000. */
export const deadlinesBench = async (): Promise<Bar> => {
  const url = await cloneCity(process.env.E2E_DATABASE_URL as string, 'deadlines');
  const { db, pool } = connect(url, 4);
  const log = pino({ level: 'silent' });
  const channels = { email: null, text: null };
  const services = await createServices({
    db,
    pool,
    url,
    log,
    publicUrl: 'http://localhost:1999',
    port: 1999,
    channels,
  });
  const cost = async (open: number): Promise<number> => {
    await sql`delete from deadline`.execute(db);
    await sql`
      insert into ticket (number, category_id, department_id, urgency, state, words, resolve_by, search)
      select ticket_number(nextval('ticket_serial')), 'street-light', 'works', 'normal', 'open', '', now() + interval '30 days', ''
      from generate_series((select count(*) from ticket) + 1, ${open})
    `.execute(db);
    await sql`
      insert into deadline (number, kind, due_at, rung, next_at)
      select number, 'resolve', now() + interval '30 days', 'due soon', now() + interval '29 days' + random() * interval '9 days'
      from ticket limit ${open}
    `.execute(db);
    await sql`vacuum analyze deadline, ticket`.execute(db);
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await sql`
        update deadline set rung = 'overdue', next_at = now() - interval '1 second'
        where number in (select number from deadline where next_at > now() limit ${atOnce - 1})
      `.execute(db);
      const started = performance.now();
      await passDeadlines(services);
      await passDeadlines(services);
      taken.push(performance.now() - started);
    }
    return median(taken);
  };
  try {
    await cost(1000);
    const [few, many] = [await cost(1000), await cost(100_000)];
    console.log(`  ${atOnce - 1} due deadlines: ${few.toFixed(0)} ms of 1,000, ${many.toFixed(0)} ms of 100,000`);
    return { name: 'what is due of 100,000 deadlines / of 1,000', ratio: many / few, bar: 1.5, kind: 'most' };
  } finally {
    await db.destroy();
  }
};
