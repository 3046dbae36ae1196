import { z } from 'zod';
import { type FloorNow, serviceLevel } from '#shared/floor-now.ts';

/** What a supervisor may be alarmed of. */
export const alarmKinds = ['waiting', 'longest wait', 'service level', 'available'] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** `waiting`: more than so many; `longest wait`: over so many minutes; `service level`: under so many percent; `available`: fewer than so many. */
export type Threshold = { kind: AlarmKind; limit: number };

/** A threshold of a supervisor's. `since`: since when the floor is beyond it, as ISO 8601; null: it is not. */
export type FloorAlarm = Threshold & { since: string | null };

/** The least and the most that a threshold may be. */
export const limits: Record<AlarmKind, readonly [least: number, most: number]> = {
  waiting: [0, 999],
  'longest wait': [1, 120],
  'service level': [1, 100],
  available: [1, 999],
};

/** Whether that can be a threshold. */
const isLimit = ({ kind, limit }: Threshold): boolean =>
  Number.isInteger(limit) && limit >= limits[kind][0] && limit <= limits[kind][1];

/** A supervisor's own thresholds, each kind once; those that are not named are none. */
export const setAlarmsSchema = z.object({
  alarms: z
    .array(z.object({ kind: z.enum(alarmKinds), limit: z.number() }).refine(isLimit))
    .max(alarmKinds.length)
    .refine((alarms) => new Set(alarms.map(({ kind }) => kind)).size === alarms.length),
});

/** What the threshold is compared with: calls, seconds, percent (null: there was no call) or agents. */
export const measured = (kind: AlarmKind, now: FloorNow): number | null => {
  if (kind === 'waiting') return now.waiting;
  if (kind === 'longest wait') return now.waiting > 0 ? now.longestSeconds : 0;
  return kind === 'available' ? now.agents.available : serviceLevel(now);
};

/** Whether the floor is beyond a threshold. */
export const isBeyond = ({ kind, limit }: Threshold, now: FloorNow): boolean => {
  const value = measured(kind, now);
  if (value === null) return false;
  if (kind === 'waiting') return value > limit;
  return kind === 'longest wait' ? value > limit * 60 : value < limit;
};

/** An alarm's state: since when it stands (null: it does not), and since when the floor is no longer beyond it. */
export type AlarmState = { since: Date | null; quietSince: Date | null };

/** For so long the floor must have been well again before the same alarm is told anew. */
export const quietSeconds = 60;

/**
 * The state after a look at the floor, and whether to tell of it. What swings around its threshold is told once: again
 * only after a whole minute within it.
 */
export const look = (
  { since, quietSince }: AlarmState,
  beyond: boolean,
  now: Date,
): { state: AlarmState; tell: boolean } => {
  const wasQuiet = quietSince !== null && now.getTime() - quietSince.getTime() >= quietSeconds * 1000;
  if (!beyond) {
    if (since === null) return { state: { since: null, quietSince: null }, tell: false };
    return {
      state: wasQuiet ? { since: null, quietSince: null } : { since, quietSince: quietSince ?? now },
      tell: false,
    };
  }
  const tell = since === null || wasQuiet;
  return { state: { since: tell ? now : since, quietSince: null }, tell };
};
