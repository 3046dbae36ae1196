import pino from 'pino';
import { readEnv, SetupError } from '#server/env.ts';
import { startServer } from '#server/start-server.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const fail = (error: unknown): never => {
  if (error instanceof SetupError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`Handrail could not start: ${(error as Error).stack ?? error}\n`);
  process.exit(1);
};

try {
  const env = readEnv(process.env);
  const log = pino({ level: env.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const starting = startServer(env, { log, say, lost: fail });
  let stopping = false;
  // Heard from the first moment on: a start that is interrupted ends what it has started.
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say('Stopping.');
    const server = await starting.catch(() => null);
    await server?.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await starting;
} catch (error) {
  fail(error);
}
