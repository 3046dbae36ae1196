import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { jobsLogger } from '#server/jobs/jobs-logger.ts';

/** Brings the tables of the jobs to their newest form. Several servers may start at once: one does it, the others wait. */
export const prepareJobs = async (url: string, log?: Logger): Promise<void> => {
  const client = new pg.Client({ connectionString: url, application_name: 'handrail jobs' });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('handrail:jobs'))`);
    await runMigrations({ connectionString: url, maxPoolSize: 2, logger: jobsLogger(log) });
  } finally {
    await client.end();
  }
};
