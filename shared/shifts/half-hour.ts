export const halfHourMs = 30 * 60_000;
export const halfHoursOfDay = 48;

/**
 * The calls that rang in one half hour and are over: how many were answered and missed, how long all of them waited, and
 * how long those that were answered kept an agent, the wrap-up included.
 */
export type HalfHour = {
  startsAt: Date;
  calls: number;
  answered: number;
  missed: number;
  waitingSeconds: number;
  handlingSeconds: number;
};

/**
 * With how many were answered within the target's seconds, and how much of the handling was wrap-ups that an
 * accommodation allows to be longer, at most.
 */
export type KeptHalfHour = HalfHour & { inTime: number; longerSeconds: number };
