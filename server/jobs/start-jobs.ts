import { setTimeout as sleep } from 'node:timers/promises';
import { type Runner, run, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import { passCalls } from '#server/calls/pass-calls.ts';
import { restAgents } from '#server/calls/rest-agents.ts';
import { passDeadlines } from '#server/deadlines/pass-deadlines.ts';
import { setNewClocks } from '#server/deadlines/set-clocks.ts';
import { watchFloor } from '#server/floor/watch-floor.ts';
import { forgetOldEvents } from '#server/jobs/forget-old-events.ts';
import { jobsLogger } from '#server/jobs/jobs-logger.ts';
import { keepDoing } from '#server/jobs/keep-doing.ts';
import { offerTasks } from '#server/outreach/offer-tasks.ts';
import type { Services } from '#server/services.ts';
import { tellStill } from '#server/tickets/tell-still.ts';

const passCallPayload = z.object({ callId: z.uuid() });

const tasksFor = (services: Services): TaskList => ({
  'pass-call': (payload) => passCalls(services, passCallPayload.parse(payload).callId),
  'sweep-calls': () => passCalls(services),
  'forget-old-events': () => forgetOldEvents(services),
});

// A server that is killed while it works on a job keeps that job for hours: the sweep does what it left undone.
const crontab = ['* * * * * sweep-calls ?max=1', '23 * * * * forget-old-events ?max=3&fill=2h'].join('\n');

/**
 * Runs what is on the clock, punctual to half a second, on any number of servers at once: each job is done by one.
 * Uses connections of `pool` and starts again by itself after the database was away. `stop` waits for running jobs.
 */
export const startJobs = async (services: Services, pool: pg.Pool): Promise<{ stop(): Promise<void> }> => {
  const ending = new AbortController();
  const start = (): Promise<Runner> =>
    run({
      pgPool: pool,
      taskList: tasksFor(services),
      crontab,
      concurrency: 2,
      pollInterval: 500,
      noHandleSignals: true,
      logger: jobsLogger(services.log),
    });

  let runner: Runner | null = await start();
  const keepRunning = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const reason = await runner?.promise.then(
        () => 'it ended',
        (error: Error) => error.message,
      );
      if (ending.signal.aborted) return;
      services.log.warn({ reason }, 'jobs: the worker ended, starting it again');
      await sleep(1000, undefined, { signal: ending.signal }).catch(() => {});
      runner = ending.signal.aborted ? null : await start().catch(() => null);
      if (ending.signal.aborted) await runner?.stop();
    }
  };
  const kept = keepRunning();
  // What became due while no server ran.
  await passCalls(services);
  await setNewClocks(services.db);
  // No jobs of the worker: those of a server that was killed would wait for hours.
  const deadlines = keepDoing('deadlines', 1000, services.log, () => passDeadlines(services));
  const promised = keepDoing('promised news', 1000, services.log, () => tellStill(services));

  const breaks = keepDoing('breaks', 5000, services.log, () => restAgents(services));
  const alarms = keepDoing('alarms', 5000, services.log, () => watchFloor(services));
  const caring = keepDoing('caring calls', 1000, services.log, () => offerTasks(services));

  return {
    stop: async () => {
      ending.abort();
      await Promise.all([
        deadlines.stop(),
        promised.stop(),
        breaks.stop(),
        alarms.stop(),
        caring.stop(),
        runner?.stop().catch(() => {}),
      ]);
      await kept;
    },
  };
};
