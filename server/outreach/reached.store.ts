import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { Reached } from '#shared/reports/report.ts';

/** Of each campaign that called from `from` to before `until`: how often, whom, and how many it reached. */
export const findReached = async (db: Db, from: Date, until: Date): Promise<Reached[]> => {
  const { rows } = await sql<Reached>`
    select campaign.id, campaign.name, count(*)::int as calls, count(distinct task_id)::int as people,
      count(distinct task_id) filter (where call_attempt.outcome in ('reached', 'needs-help'))::int as reached
    from call_attempt join call_task on call_task.id = task_id join campaign on campaign.id = campaign_id
    where at >= ${from} and at < ${until}
    group by campaign.id order by campaign.id desc
  `.execute(db);
  return rows;
};
