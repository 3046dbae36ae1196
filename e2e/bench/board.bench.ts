import { sql } from 'kysely';
import { askAt } from '#e2e/bench/ask-at.ts';
import { type Bar, medianMs } from '#e2e/bench/bar.ts';
import { startCityServer } from '#e2e/support/city-server.ts';
import type { Db } from '#server/db/connection.ts';

const times = 60;
const archived = 1_000_000;

/** A million matters that are over, each with the order that was done, of all departments by turns. */
const fillArchive = async (db: Db): Promise<void> => {
  await sql`
    with department as (select array_agg(id) as ids from department), over as (
      insert into ticket (number, category_id, department_id, urgency, state, words, opened_at, accept_by, update_by,
        resolve_by, resolved_at, closed_at, search)
      select ticket_number(nextval('ticket_serial')), 'street-light', ids[1 + n % cardinality(ids)], 'normal', 'closed', '',
        opened_at, opened_at + interval '4 hours', opened_at + interval '1 day', opened_at + interval '3 days',
        opened_at + interval '2 days', opened_at + interval '2 days', ''
      from department, generate_series(1, ${archived}) n, lateral (select now() - n * interval '1 minute' as opened_at) opened
      returning number, department_id, opened_at, closed_at
    )
    insert into dispatch (number, department_id, leads, state, sent_at, accepted_at, arrived_at, done_at)
    select number, department_id, true, 'done', opened_at, opened_at, opened_at, closed_at from over
  `.execute(db);
};

/** What the boards and the lists of what is due cost with a million matters in the archive, against none: the open ones are the same. */
export const boardBench = async (): Promise<Bar[]> => {
  const server = await startCityServer(94, 4394);
  try {
    const ask = await askAt(server.url, 'supervisor1');
    const asked = {
      'board of a department': ask('dispatch.board', { departmentId: 'works', filter: 'all', limit: 200 }),
      'board of all departments': ask('dispatch.board', { departmentId: null, filter: 'all', limit: 200 }),
      'list of what is due': ask('tickets.queue', { filter: 'due' }),
      "queue's first page": ask('tickets.queue', { filter: 'all' }),
    };
    const measure = async () => {
      await server.analyze();
      const found: Record<string, number> = {};
      for (const [name, work] of Object.entries(asked)) {
        await medianMs(work, 20);
        found[name] = await medianMs(work, times);
      }
      return found;
    };
    const before = await measure();
    await fillArchive(server.db);
    const after = await measure();
    return Object.keys(asked).map((name) => ({
      name: `${name}, ${archived.toLocaleString('en')} in the archive / none`,
      ratio: (after[name] ?? Number.NaN) / (before[name] ?? Number.NaN),
      bar: 1.5,
      kind: 'most',
    }));
  } finally {
    await server.stop();
  }
};
