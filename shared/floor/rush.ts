/** How long one part of a rush is, and how many parts are looked at. */
export const partMinutes = 10;
export const rushParts = 12;

/**
 * Ten minutes of the floor. `arrived`: calls that rang in them, `inTime`: those of them that were answered in time,
 * `waiting`: how many waited at their end, or wait now.
 */
export type RushPart = { startsAt: string; arrived: number; inTime: number; waiting: number };
