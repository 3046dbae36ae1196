import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { AlarmState, Threshold } from '#shared/floor/alarms.ts';
import { permissions } from '#shared/permissions.ts';

export const findAlarms = (db: Db, agentId: string) =>
  db
    .selectFrom('floorAlarm')
    .select(['kind', 'limit', 'since', 'quietSince'])
    .where('agentId', '=', agentId)
    .orderBy('kind')
    .execute();

/** Keeps those thresholds and no others. One that stays as it is keeps its state, so that it is not told anew. */
export const saveAlarms = async (tx: Tx, agentId: string, alarms: readonly Threshold[]): Promise<void> => {
  const kinds = alarms.map(({ kind }) => kind);
  await tx
    .deleteFrom('floorAlarm')
    .where('agentId', '=', agentId)
    .$if(kinds.length > 0, (query) => query.where('kind', 'not in', kinds))
    .execute();
  if (kinds.length === 0) return;
  await tx
    .insertInto('floorAlarm')
    .values(alarms.map((alarm) => ({ agentId, ...alarm, since: null, quietSince: null })))
    .onConflict((conflict) =>
      conflict
        .columns(['agentId', 'kind'])
        .doUpdateSet((eb) => ({ limit: eb.ref('excluded.limit'), since: null, quietSince: null }))
        .whereRef('floorAlarm.limit', '<>', 'excluded.limit'),
    )
    .execute();
};

export const isAnyAlarm = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('floorAlarm').select('kind').limit(1).executeTakeFirst()) !== undefined;

/** The thresholds of all who look after the floor; no other server looks at them until the transaction ends. */
export const lockAlarms = (tx: Tx) =>
  tx
    .selectFrom('floorAlarm')
    .innerJoin('agent', 'agent.id', 'floorAlarm.agentId')
    .select(['floorAlarm.agentId', 'floorAlarm.kind', 'floorAlarm.limit', 'floorAlarm.since', 'floorAlarm.quietSince'])
    .select(sql<Date>`now()`.as('now'))
    .where('agent.active', '=', true)
    .where('agent.role', 'in', permissions['floor.read'])
    .forUpdate('floorAlarm')
    .skipLocked()
    .execute();

export const saveAlarmState = (
  tx: Tx,
  { agentId, kind }: { agentId: string; kind: Threshold['kind'] },
  state: AlarmState,
) => tx.updateTable('floorAlarm').set(state).where('agentId', '=', agentId).where('kind', '=', kind).execute();
