import { randomUUID } from 'node:crypto';
import pg from 'pg';
import pino from 'pino';
import { inject } from 'vitest';
import { createServices } from '#server/create-services.ts';
import { connect } from '#server/db/connection.ts';
import { appRouter } from '#server/router.ts';
import { createCallerFactory, type SignedIn, type Viewer } from '#server/trpc.ts';

const createCaller = createCallerFactory(appRouter);

const inServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/**
 * For tests: a demonstration city of one's own on the real PostgreSQL. `as('agent1')` gives the procedures as that
 * person may call them, `context('agent1')` the context of a verb. `close` removes the city.
 */
export const testCity = async () => {
  const name = `city_${randomUUID().replaceAll('-', '')}`;
  await inServer(`create database ${name} template city`);
  const url = Object.assign(new URL(inject('databaseUrl')), { pathname: `/${name}` }).href;
  const { db, pool } = connect(url, 10);
  const log = pino({ level: 'silent' });
  const services = await createServices({
    db,
    pool,
    url,
    log,
    publicUrl: 'http://localhost:1999',
    port: 1999,
    channels: { email: null, text: null },
  });
  await services.live.start();

  const viewer = async (username: string): Promise<Viewer> => {
    const agent = await db
      .selectFrom('agent')
      .select(['id', 'name', 'role', 'departmentId', 'locale'])
      .where('username', '=', username)
      .executeTakeFirstOrThrow();
    // A sign-in that is there: a stream of news looks for it after a second.
    const [sessionId, sessionEndsAt] = [randomUUID(), new Date(Date.now() + 3_600_000)];
    const at = new Date();
    await db
      .insertInto('session')
      .values({
        id: sessionId,
        token: sessionId,
        agentId: agent.id,
        expiresAt: sessionEndsAt,
        createdAt: at,
        updatedAt: at,
      })
      .execute();
    return { ...agent, sessionId, sessionEndsAt };
  };
  const context = async (username: string): Promise<SignedIn> => ({
    services,
    viewer: await viewer(username),
    log,
    address: '127.0.0.1',
  });
  return {
    url,
    db,
    pool,
    services,
    context,
    as: async (username: string) => createCaller(await context(username)),
    /** The procedures for somebody who is not signed in. */
    nobody: () => createCaller({ services, viewer: null, log, address: '127.0.0.1' }),
    close: async () => {
      await services.live.stop();
      await db.destroy();
      // Without force: connections that are just ending would be told so as an error that nobody waits for.
      await inServer(`drop database ${name}`);
    },
  };
};
