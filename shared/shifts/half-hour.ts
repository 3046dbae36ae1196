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
