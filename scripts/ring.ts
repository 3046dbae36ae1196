import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { secretOf } from '#server/accounts/secrets.ts';
import { connect } from '#server/db/connection.ts';
import { joinDatabase } from '#server/db/open-database.ts';
import { type Env, readEnv, SetupError } from '#server/env.ts';
import { signedHeaders } from '#server/http/webhook-signature.ts';
import { readOrder } from './ring-order.ts';

// `npm run ring`: plays the telephone exchange against the server that runs on this machine.
const say = (line: string): void => console.log(line);

const readSecret = async (env: Env): Promise<string> => {
  if (!env.databaseUrl && !existsSync(join(env.dataDir, 'postgres'))) {
    throw new SetupError(`There is no database in ${env.dataDir}: set DATA_DIR or DATABASE_URL as the server has it.`);
  }
  const database = await joinDatabase(env, () => {});
  const { db } = connect(database.url, 1);
  try {
    return await secretOf(db, 'exchange');
  } catch (error) {
    throw new SetupError(`The secret of the exchange cannot be read: ${(error as Error).message}.`);
  } finally {
    await db.destroy();
    await database.stop();
  }
};

const send = async (url: string, secret: string, message: object): Promise<void> => {
  const body = JSON.stringify({ ...message, at: new Date().toISOString() });
  const headers = signedHeaders(secret, `msg_${randomUUID()}`, body, new Date());
  const response = await fetch(new URL('/api/telephony/calls', url), { method: 'POST', headers, body });
  if (response.ok) return;
  if (response.status === 401) {
    throw new SetupError(
      'The server refused the signature: DATA_DIR or DATABASE_URL names another database than its own.',
    );
  }
  throw new SetupError(`The server refused the message: ${response.status} ${await response.text()}`);
};

try {
  const order = readOrder(process.argv.slice(2));
  const env = readEnv(process.env);
  const url = order.url ?? `http://127.0.0.1:${env.port}`;
  await fetch(new URL('/healthz', url)).catch(() => {
    throw new SetupError(`No server answers at ${url}: start it with npm start, or name it with --url.`);
  });
  const secret = await readSecret(env);
  await send(url, secret, order.message);
  say(order.message.exchangeId);
  if (order.hangUpAfter !== null) {
    await sleep(order.hangUpAfter * 1000);
    await send(url, secret, { event: 'hung-up', exchangeId: order.message.exchangeId });
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
