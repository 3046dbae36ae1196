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
  const server = await startServer(env, { log, say });
  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say(signal === 'SIGINT' ? 'Stopping.' : `Stopping (${signal}).`);
    await server.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  fail(error);
}
