import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { longestTurn } from '#server/testing/longest-turn.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
afterAll(() => city.close());

const moveLamps = async () => {
  const { draft } = await supervisor.routing.desk();
  await supervisor.routing.change({
    revision: draft?.revision ?? 0,
    change: {
      kind: 'add',
      position: 1,
      rule: { when: [{ field: 'category', is: ['street-light'] }], outcome: { departmentId: 'fire' }, enabled: true },
    },
  });
};
const ended = () =>
  vi.waitFor(
    async () => {
      const run = await supervisor.routing.dryRun();
      expect(run?.state).not.toBe('running');
      return run;
    },
    { timeout: 10_000 },
  );

test('a dry run counts what would go elsewhere in the last 90 days, each with a ticket as an example', async () => {
  await moveLamps();
  const recent = city.db.selectFrom('ticket').where('openedAt', '>=', new Date(Date.now() - 90 * 86_400_000));
  const lamps = await recent.select('number').where('categoryId', '=', 'street-light').execute();
  const all = await recent.select('number').execute();
  const { total } = await supervisor.routing.startDryRun();
  expect(total).toBe(all.length);
  const run = await ended();
  expect(run).toMatchObject({ state: 'done', total, done: total, result: { total } });
  const moves = run?.result?.moves ?? [];
  expect(moves.reduce((sum, { count }) => sum + count, 0)).toBe(lamps.length);
  expect(moves.length).toBeGreaterThan(0);
  for (const { to, examples } of moves) {
    expect(to.departmentId).toBe('fire');
    expect(lamps.map(({ number }) => number)).toContain(examples[0]);
  }
});

test('each quarter of a long dry run is told once to who asked for it, and a cancelled one tells no more', async () => {
  const { db } = city;
  await db.executeQuery(
    (await import('kysely')).sql`
      insert into ticket (number, category_id, department_id, urgency, state, words, answers, district_id, resolve_by, search)
      select ticket_number(nextval('ticket_serial')), 'street-light', 'works', 'normal', 'closed', '路燈', '{}', 'lingya', now(), ''
      from generate_series(1, 6000)`.compile(db),
  );
  const told = () => db.selectFrom('liveEvent').selectAll().where('kind', '=', 'rules').where('key', '<>', 'draft');
  const { id } = await supervisor.routing.startDryRun();
  await ended();
  // That it has ended is written down before it is told.
  const events = await vi.waitFor(async () => {
    const rows = await told().where('key', '=', id).orderBy('id').execute();
    expect(rows.map(({ data }) => (data as { quarter: number }).quarter)).toEqual([25, 50, 75, 100]);
    return rows;
  });
  expect(new Set(events.map(({ agentId }) => agentId))).toEqual(new Set(['supervisor1']));

  const next = await supervisor.routing.startDryRun();
  await supervisor.routing.cancelDryRun({ id: next.id });
  expect(await ended()).toMatchObject({ id: next.id, state: 'cancelled', result: null });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(
    await told()
      .where('key', '=', next.id)
      .where('data', '@>', '{"quarter":100}' as never)
      .execute(),
  ).toEqual([]);
}, 20_000);

test('other requests are served while a dry run is under way', async () => {
  // With fewer rules all tickets at one go would not take that long.
  const { rules } = await city.db.selectFrom('ruleDraft').select('rules').executeTakeFirstOrThrow();
  const more = Array.from({ length: 300 }, (_, n) => ({
    id: `more-${n}`,
    when: [{ field: 'category', is: ['pothole'] }],
    outcome: { departmentId: 'works' },
    enabled: true,
  }));
  const write = (all: object) =>
    city.db
      .updateTable('ruleDraft')
      .set({ rules: JSON.stringify(all) as never })
      .execute();
  await write([...more, ...rules]);
  const { longestMs } = await longestTurn(async () => {
    await supervisor.routing.startDryRun();
    expect(await ended()).toMatchObject({ state: 'done' });
  });
  await write(rules);
  expect(longestMs).toBeLessThan(50);
}, 20_000);

// Starts a dry run as another server of the same city, and stands still in the middle of it.
const otherServer = `
  import pino from 'pino';
  import { createServices } from '#server/create-services.ts';
  import { connect } from '#server/db/connection.ts';
  import { startDryRun } from '#server/routing/dry-run.ts';
  const url = process.argv[1];
  const log = pino({ level: 'silent' });
  const services = await createServices({ ...connect(url), url, log, publicUrl: 'http://localhost:1998', port: 1998 });
  await startDryRun({ services, viewer: { id: 'supervisor1', name: 'supervisor1' }, log });
  process.stdout.write('started');
  process.kill(process.pid, 'SIGSTOP');
`;

test('a dry run whose server is killed broke off, and not before; then the next one runs', async () => {
  const other = spawn(process.execPath, ['--input-type=module', '--eval', otherServer, city.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(other.stdout, 'data');
    expect(await supervisor.routing.dryRun()).toMatchObject({ state: 'running', result: null });
  } finally {
    other.kill('SIGKILL');
  }
  expect(await ended()).toMatchObject({ state: 'broken off', result: null });
  await supervisor.routing.startDryRun();
  expect(await ended()).toMatchObject({ state: 'done' });
}, 60_000);

test('a sample is explained with the rule of the draft, and why no earlier rule speaks', async () => {
  const sample = await supervisor.routing.sample({ categoryId: 'street-light', districtId: 'lingya' });
  expect(sample).toMatchObject({ departmentId: 'fire', position: 1 });
  expect(sample.sentence.en).toContain('rule 1');
});
