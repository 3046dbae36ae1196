import pino from 'pino';
import { readEnv } from '#server/env.ts';
import { startServer } from '#server/start-server.ts';

// For tests: a server as `server/main.ts` starts it, to which it is always noon, so that citizens are told at any hour,
// and whose webhooks may stay on this machine. It ends with the test.
process.on('disconnect', () => process.exit(1));
const say = (line: string): void => console.log(line);
const lost = (): void => process.exit(1);
const noon = new Date('2026-12-02T04:00:00Z');
await startServer(
  readEnv(process.env),
  { log: pino({ level: 'silent' }), say, lost },
  { now: () => noon, isAllowed: () => true },
).catch(() => process.exit(1));
