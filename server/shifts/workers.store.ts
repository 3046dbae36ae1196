import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { permissions } from '#shared/permissions.ts';
import type { Worker } from '#shared/shifts/shift.ts';
import type { Skill } from '#shared/skills.ts';

export type RosterWorker = Worker & { name: string; skills: Skill[] };

const takesCalls = sql.join(permissions['calls.take'].map((role) => sql.lit(role)));

/** The agents who work here, and of others those in `ids`, by name; with what their work must respect. */
export const findWorkers = async (db: Db, ids: readonly string[]): Promise<RosterWorker[]> => {
  const { rows } = await sql<RosterWorker>`
    select agent.id, name, skills, active and role in (${takesCalls}) as active,
      coalesce(day_shifts_only, false) as day_shifts_only, coalesce(no_two_late_days, false) as no_two_late_days,
      break_every_minutes, earliest_start, latest_end, wrap_up_minutes,
      coalesce((
        select json_agg(json_build_object('from', first_day, 'until', last_day)) from leave
        where leave.agent_id = agent.id and state = 'granted'
      ), '[]') as leave
    from agent left join accommodation on accommodation.agent_id = agent.id
    where (active and role = 'agent') or agent.id = any(${ids})
    order by name, agent.id
  `.execute(db);
  return rows;
};

/** Who plans the roster. */
export const findSupervisors = async (db: Db): Promise<string[]> =>
  (
    await db
      .selectFrom('agent')
      .select('id')
      .where('active', '=', true)
      .where('role', 'in', permissions['roster.plan'])
      .orderBy('id')
      .execute()
  ).map(({ id }) => id);
