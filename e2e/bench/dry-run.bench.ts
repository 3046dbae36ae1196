import { sql } from 'kysely';
import { askAt } from '#e2e/bench/ask-at.ts';
import type { Bar } from '#e2e/bench/bar.ts';
import { startCityServer } from '#e2e/support/city-server.ts';

const tickets = 100_000;
const mostSeconds = 30;

/** A dry run over 100,000 tickets through HTTP, against the thirty seconds that it may take. */
export const dryRunBench = async (): Promise<Bar> => {
  const server = await startCityServer(91, 4391);
  try {
    await sql`
      insert into ticket (number, category_id, department_id, urgency, state, words, answers, district_id, road, opened_at,
        resolve_by, search)
      select ticket_number(nextval('ticket_serial')), past.category_id, past.department_id, past.urgency, 'closed', past.words,
        past.answers, past.district_id, past.road, now() - n * interval '60 seconds', now(), ''
      from generate_series(1, ${tickets}) n
      join (select row_number() over () as at, ticket.* from ticket) past
        on past.at = 1 + n % (select count(*) from ticket)
    `.execute(server.db);
    await server.analyze();
    const ask = await askAt(server.url, 'supervisor1');
    const started = performance.now();
    await ask('routing.startDryRun', 'POST');
    let run = await ask('routing.dryRun', 'GET');
    while (run.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 250));
      run = await ask('routing.dryRun', 'GET');
    }
    const seconds = (performance.now() - started) / 1000;
    if (run.state !== 'done' || run.done < tickets) throw new Error(`the dry run ended ${run.state} at ${run.done}`);
    console.log(`  dry run: ${run.done} tickets in ${seconds.toFixed(1)} s`);
    return { name: 'dry run over 100,000 tickets / 30 s', ratio: seconds / mostSeconds, bar: 1, kind: 'most' };
  } finally {
    await server.stop();
  }
};
