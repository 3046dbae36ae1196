import type { Presence } from '#shared/calls.ts';

/** Within how many seconds a call is to be answered, to count as answered in time. */
export const inTimeSeconds = 20;
/** Over how many minutes the calls are looked at that tell how many were answered in time. */
export const levelMinutes = 30;
/** With how many minutes ago the number of those who wait is compared. */
export const trendMinutes = 10;

/**
 * How the room stands. `waiting`: calls that nobody has answered yet, `waitingBefore` {@link trendMinutes} ago.
 * `settled`: calls that were answered or given up in the last {@link levelMinutes}, `inTime`: those of them that were
 * answered within {@link inTimeSeconds}. Who is away is not counted.
 */
export type FloorNow = {
  waiting: number;
  waitingBefore: number;
  longestSeconds: number;
  settled: number;
  inTime: number;
  agents: Record<Exclude<Presence, 'away'>, number>;
};

/** How many agents are at their desks. */
export const atDesks = ({ agents }: FloorNow): number => Object.values(agents).reduce((sum, count) => sum + count, 0);

/** The share of calls that were answered in time, in whole percent; null where there was none. */
export const serviceLevel = ({ settled, inTime }: FloorNow): number | null =>
  settled === 0 ? null : Math.round((100 * inTime) / settled);
