import { findAlarms, saveAlarms } from '#server/floor/alarms.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { FloorAlarm, Threshold } from '#shared/floor/alarms.ts';

/** The supervisor's own thresholds; those that the floor is beyond first. */
export const listAlarms = async ({ services: { db }, viewer }: SignedIn): Promise<FloorAlarm[]> => {
  const alarms = (await findAlarms(db, viewer.id)).map(({ kind, limit, since, quietSince }) => ({
    kind,
    limit,
    since: since && !quietSince ? since.toISOString() : null,
  }));
  return alarms.toSorted((a, b) => Number(a.since === null) - Number(b.since === null));
};

/** Sets what the supervisor is alarmed of from now on: these thresholds and no others. */
export const setAlarms = async (ctx: SignedIn, { alarms }: { alarms: Threshold[] }): Promise<FloorAlarm[]> => {
  const { services, viewer } = ctx;
  await services.db.transaction().execute((tx) => saveAlarms(tx, viewer.id, alarms));
  return listAlarms(ctx);
};
