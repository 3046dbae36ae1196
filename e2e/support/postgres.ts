import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connect } from '#server/db/connection.ts';
import { startEmbeddedPostgres } from '#server/db/embedded/start-embedded-postgres.ts';
import { migrate } from '#server/db/migrate.ts';
import { prepareJobs } from '#server/jobs/prepare-jobs.ts';
import { seedCity } from '#server/seed/seed-city.ts';
import { seedTickets } from '#server/seed/seed-tickets.ts';

/** The password of the demonstration accounts in browser tests. */
export const password = 'correct-horse-battery';

const urlOf = (serverUrl: string, database: string): string =>
  Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href;

/** Runs one statement on the database server's own database. */
export const inServer = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A copy of the demonstration city, by name. */
export const cloneCity = async (serverUrl: string, name: string): Promise<string> => {
  // Not `with (force)`: that is refused while the server itself cleans up there, which a plain drop ends.
  await inServer(
    serverUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and usename = current_user`,
  );
  await inServer(serverUrl, `drop database if exists ${name}`);
  await inServer(serverUrl, `create database ${name} template city`);
  return urlOf(serverUrl, name);
};

/**
 * One real PostgreSQL for all browser tests, with the demonstration city as a template. Gives its end. Where
 * E2E_DATABASE_URL names a server that has the city from an earlier run, that one is used and left alone.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.E2E_DATABASE_URL) return async () => {};
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-e2e-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
  await inServer(postgres.url, 'create database city');
  const url = urlOf(postgres.url, 'city');
  const { db } = connect(url, 4);
  await migrate(db);
  await prepareJobs(url);
  await seedCity(db, password);
  await seedTickets(db, 400);
  await db.destroy();
  process.env.E2E_DATABASE_URL = postgres.url;
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
