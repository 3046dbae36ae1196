import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { connect } from '#server/db/connection.ts';
import { startEmbeddedPostgres } from '#server/db/embedded/start-embedded-postgres.ts';
import { migrate } from '#server/db/migrate.ts';
import { prepareJobs } from '#server/jobs/prepare-jobs.ts';
import { seedCity } from '#server/seed/seed-city.ts';
import { seedTickets } from '#server/seed/seed-tickets.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string;
  }
}

/** The password of the demonstration accounts in tests. */
const password = 'correct-horse-battery';

/** One real PostgreSQL for all test files, with a template of the demonstration city that each of them copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query('create database city');
  await admin.end();
  const cityUrl = Object.assign(new URL(postgres.url), { pathname: '/city' }).href;
  const { db } = connect(cityUrl, 4);
  await migrate(db);
  await prepareJobs(cityUrl);
  await seedCity(db, password);
  await seedTickets(db, 120);
  await db.destroy();
  project.provide('databaseUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
