import { isAnyAlarm, lockAlarms, saveAlarmState } from '#server/floor/alarms.store.ts';
import { countFloor } from '#server/floor/read-floor.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { Services } from '#server/services.ts';
import { isBeyond, look, measured } from '#shared/floor/alarms.ts';

/**
 * Looks whether the floor is beyond what supervisors set, and tells each once of what begins and what is over, on any
 * number of servers. Gives false: there is no more to do.
 */
export const watchFloor = async ({ db, live }: Services): Promise<boolean> => {
  if (!(await isAnyAlarm(db))) return false;
  const floor = await countFloor(db);
  const news = await db.transaction().execute(async (tx) => {
    let count = 0;
    for (const { agentId, kind, limit, now, ...before } of await lockAlarms(tx)) {
      const { state, tell } = look(before, isBeyond({ kind, limit }, floor), now);
      const [stood, stands] = [before, state].map(({ since, quietSince }) => since !== null && quietSince === null);
      if (stood === stands && before.since?.getTime() === state.since?.getTime()) continue;
      await saveAlarmState(tx, { agentId, kind }, state);
      if (stood === stands) continue;
      const data = { told: tell ? { limit, value: measured(kind, floor) } : null };
      await saveLiveEvent(tx, { kind: 'alarm', key: kind, agentId, data });
      count += 1;
    }
    return count;
  });
  if (news > 0) live.wake();
  return false;
};
