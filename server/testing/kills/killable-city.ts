import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect } from '#server/db/connection.ts';
import { freePort } from '#server/db/embedded/free-port.ts';
import { startEmbeddedPostgres } from '#server/db/embedded/start-embedded-postgres.ts';
import { migrate } from '#server/db/migrate.ts';
import { prepareJobs } from '#server/jobs/prepare-jobs.ts';
import { seedCity } from '#server/seed/seed-city.ts';
import { testGateway, testMailServer } from '#server/updates/test-servers.ts';
import { testReceiver } from '#server/webhooks/test-receiver.ts';

const program = fileURLToPath(new URL('../server-at-noon.ts', import.meta.url));
export const password = 'correct-horse-battery';

/** A server process that can be killed at any moment and is started again until it serves. */
const killableServer = async (env: NodeJS.ProcessEnv) => {
  const port = await freePort();
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    for (let serves = false; !serves; ) {
      child = spawn(process.execPath, [program], {
        env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      });
      const lines = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> });
      const served = new Promise<boolean>((resolve) => {
        lines.on('line', (line) => line.includes('serves on') && resolve(true));
        child.once('exit', () => resolve(false));
      });
      serves = await served;
      // The database may be away just now.
      if (!serves) await sleep(200);
    }
  };
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  return { url: `http://127.0.0.1:${port}`, start, kill };
};

/**
 * For tests: a demonstration city with a PostgreSQL of its own and two servers, any of which can be killed, and those who
 * hear of its tickets: a mail server, a gateway for text messages and the receiver of a webhook.
 */
export const killableCity = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'handrail-kills-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {}, endsAllowed: Number.POSITIVE_INFINITY });
  const { db } = connect(postgres.url, 4);
  const [mail, gateway, receiver] = await Promise.all([testMailServer(), testGateway(), testReceiver()]);
  await migrate(db);
  await prepareJobs(postgres.url);
  await seedCity(db, password);
  const webhook = { url: receiver.url, secret: Buffer.alloc(32, 7).toString('base64url'), madeBy: 'admin1' };
  await db.insertInto('webhook').values(webhook).execute();
  const env = { DATABASE_URL: postgres.url, SMTP_URL: mail.url, MAIL_FROM: 'city@example.org', SMS_URL: gateway.url };
  const servers = await Promise.all([killableServer(env), killableServer(env)]);

  const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
  const answers = async (): Promise<void> => {
    while (
      !(await db
        .selectFrom('setting')
        .select('key')
        .execute()
        .catch(() => null))
    )
      await sleep(50);
  };
  const killDatabase = async (): Promise<void> => {
    process.kill(postmaster(), 'SIGKILL');
    // Until it is up again, which the watch over it sees to.
    await sleep(100);
    await answers();
  };
  const stopServers = async (): Promise<void> => {
    await Promise.all(servers.map(({ kill }) => kill()));
  };
  return {
    db,
    mail,
    gateway,
    receiver,
    urls: servers.map(({ url }) => url),
    /** Kills the database or one of the servers, and waits until it is back. */
    kill: async (which: 'database' | 0 | 1): Promise<void> => {
      if (which === 'database') return killDatabase();
      await servers[which].kill();
      await servers[which].start();
    },
    stopServers,
    close: async () => {
      await stopServers();
      await Promise.all([mail.close(), gateway.close(), receiver.close(), db.destroy()]);
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
