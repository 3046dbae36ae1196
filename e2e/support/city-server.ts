import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { cloneCity } from '#e2e/support/postgres.ts';
import { secretOf } from '#server/accounts/secrets.ts';
import { connect, type Db } from '#server/db/connection.ts';
import { signedHeaders } from '#server/http/webhook-signature.ts';
import type { Locale } from '#shared/language.ts';
import type { Skill } from '#shared/skills.ts';

/** A running Handrail with a city of its own, and the telephone exchange in front of it. */
export type CityServer = {
  url: string;
  databaseUrl: string;
  db: Db;
  /** A citizen calls, in the language that was chosen at the greeting. Gives the exchange's id of the call. */
  ring: (from: string | null, language?: Skill) => Promise<string>;
  /** The citizen hangs up. */
  hangUp: (exchangeId: string) => Promise<void>;
  /** Everybody away, nobody on the telephone, no drafts, hands, alarms, notices or feedback, no preferences; agents work in `locale`. */
  reset: (locale: Locale) => Promise<void>;
  /** Ends the server as a power cut would, and starts it again on the same database and port. */
  crash: () => Promise<void>;
  start: () => Promise<void>;
  /** Lets the database count its rows anew, as it does by itself after a while. */
  analyze: () => Promise<void>;
  stop: () => Promise<void>;
};

const resetCity = async (db: Db, locale: Locale): Promise<void> => {
  await db
    .updateTable('call')
    .set({ state: 'ended', endedAt: new Date() })
    .where('state', 'in', ['ringing', 'answered', 'wrap-up'])
    .execute();
  await db.updateTable('presence').set({ state: 'away', since: new Date(), restedAt: new Date() }).execute();
  // What was opened in an earlier test is nobody's work any more, and like nothing.
  await db.updateTable('ticket').set({ state: 'closed' }).where('requestId', 'is not', null).execute();
  // Nothing of the city's own tickets becomes due in the midst of a test.
  for (const table of [
    'deadline',
    'raisedHand',
    'floorAlarm',
    'callAttempt',
    'callingConsent',
    'consentEvent',
    'callTask',
    'campaignEvent',
    'campaign',
    'taskPause',
    'noticeReading',
    'notice',
    'articleFeedback',
    'missedSearch',
    'officeDay',
    'systemReport',
    'apiKey',
  ] as const) {
    await db.deleteFrom(table).execute();
  }
  await db.deleteFrom('draft').execute();
  await db.deleteFrom('articleDraft').execute();
  await db.deleteFrom('preference').execute();
  await db.updateTable('agent').set({ locale }).execute();
};

/** Starts a server for one worker, with more in its environment, or another program. `port` is kept over a crash. */
export const startCityServer = async (
  worker: number,
  port: number,
  more: Record<string, string> = {},
  program = 'server/main.ts',
): Promise<CityServer> => {
  const serverUrl = process.env.E2E_DATABASE_URL as string;
  const databaseUrl = await cloneCity(serverUrl, `worker_${worker}`);
  const { db } = connect(databaseUrl, 3);
  const url = `http://localhost:${port}`;
  let child: ReturnType<typeof spawn> | null = null;

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [program], {
      env: {
        ...process.env,
        ...more,
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        HOST: 'localhost',
        LOG_LEVEL: 'error',
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = started;
    const ready = new Promise<void>((resolve, reject) => {
      createInterface({ input: started.stdout }).on('line', (line) => line.includes('serves on') && resolve());
      started.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    await ready;
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null) return;
    ending.kill(signal);
    await once(ending, 'exit');
  };

  const send = async (message: object): Promise<void> => {
    const body = JSON.stringify(message);
    const response = await fetch(`${url}/api/telephony/calls`, {
      method: 'POST',
      headers: signedHeaders(await secretOf(db, 'exchange'), randomUUID(), body, new Date()),
      body,
    });
    if (!response.ok) throw new Error(`the exchange was refused: ${response.status} ${await response.text()}`);
  };

  await start();
  return {
    url,
    databaseUrl,
    db,
    ring: async (from, language) => {
      const exchangeId = randomUUID();
      await send({ event: 'ring', exchangeId, from, language, at: new Date().toISOString() });
      return exchangeId;
    },
    hangUp: (exchangeId) => send({ event: 'hung-up', exchangeId, at: new Date().toISOString() }),
    reset: (locale) => resetCity(db, locale),
    crash: () => end('SIGKILL'),
    start,
    analyze: async () => {
      await sql`vacuum analyze`.execute(db);
    },
    stop: async () => {
      await end('SIGTERM');
      await db.destroy();
    },
  };
};
