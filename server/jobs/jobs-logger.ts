import { Logger, type LogLevel } from 'graphile-worker';
import type { Logger as Pino } from 'pino';

// What the worker calls news is said once for each job.
const levels: Record<`${LogLevel}`, 'error' | 'warn' | 'debug' | 'trace'> = {
  error: 'error',
  warning: 'warn',
  info: 'debug',
  debug: 'trace',
};

/** Hands what the jobs' worker says to the server's log; the payloads and rows that come with it stay out. */
export const jobsLogger = (log?: Pino): Logger =>
  new Logger(
    ({ taskIdentifier }) =>
      (level, message) =>
        log?.[levels[level]]({ task: taskIdentifier }, `jobs: ${message}`),
  );
