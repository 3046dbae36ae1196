import type { Logger } from 'pino';
import { createServices } from '#server/create-services.ts';
import { connect } from '#server/db/connection.ts';
import { migrate } from '#server/db/migrate.ts';
import { openDatabase } from '#server/db/open-database.ts';
import { type Env, SetupError } from '#server/env.ts';
import { firstRun } from '#server/first-run.ts';
import { createApp } from '#server/http/app.ts';
import { prepareJobs } from '#server/jobs/prepare-jobs.ts';
import { startJobs } from '#server/jobs/start-jobs.ts';
import { photoStoreAt } from '#server/photos/photo-store.ts';
import { channelsOf } from '#server/updates/channels-of.ts';
import { startTelling } from '#server/updates/start-telling.ts';
import { startWebhooks } from '#server/webhooks/start-webhooks.ts';

type Voices = {
  log: Logger;
  say: (line: string) => void;
  /** Our own database cannot be kept running: nothing works until the next start. */
  lost: (error: Error) => void;
};

/** What a test may put in the place of the world outside: what time it is to the citizens, and where webhooks may go. */
type Outside = { now?: () => Date; isAllowed?: (address: string) => boolean };

/**
 * Starts everything in order and says each step in one short line; `stop` drains and ends it in the opposite order.
 * Throws a `SetupError` (one line) for what the person who starts it can mend.
 */
export const startServer = async (
  env: Env,
  { log, say, lost }: Voices,
  { now, isAllowed }: Outside = {},
): Promise<{ stop: () => Promise<void> }> => {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.reverse()) await step();
  };
  try {
    say('Starting the database.');
    const database = await openDatabase(env, say, lost);
    undo.push(database.stop);
    const { db, pool } = connect(database.url);
    undo.push(() => db.destroy());
    await pool.query('select 1').catch((error: Error) => {
      throw new SetupError(`The database does not answer: ${error.message}.`);
    });
    await migrate(db);
    await prepareJobs(database.url, log);
    const welcome = await firstRun(db, env, say);

    const publicUrl = env.publicUrl ?? `http://localhost:${env.port}`;
    const channels = channelsOf(env, db);
    const photoStore = env.photosUrl ? photoStoreAt(env.photosUrl) : null;
    const services = await createServices({
      db,
      pool,
      url: database.url,
      log,
      publicUrl,
      port: env.port,
      channels,
      photoStore,
    });
    await services.live.start();
    undo.push(() => services.live.stop());
    const jobs = await startJobs(services, pool);
    undo.push(() => jobs.stop());
    const telling = startTelling(services, { now });
    undo.push(() => telling.stop());
    const webhooks = startWebhooks(services, isAllowed);
    undo.push(() => webhooks.stop());

    const app = await createApp(services, {
      trustedProxies: env.trustedProxies,
      isReady: () =>
        pool.query('select 1').then(
          () => true,
          () => false,
        ),
    });
    undo.push(() => app.close());
    await app.listen({ port: env.port, host: env.host }).catch((error: NodeJS.ErrnoException) => {
      throw new SetupError(
        error.code === 'EADDRINUSE'
          ? `Port ${env.port} is taken by another program: stop that, or set another PORT.`
          : `Cannot listen on ${env.host}, port ${env.port}: ${error.message}.`,
      );
    });
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : env.port;
    say(`Handrail serves on http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${port}`);
    for (const line of welcome(port)) say(line);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
