import type { Accommodation } from '#shared/shifts/shift.ts';

/** One thing that an agent's work must respect from now on, or no longer. */
export type AccommodationChange = {
  [What in keyof Accommodation]: { what: What; now: Accommodation[What] };
}[keyof Accommodation];

/** What is different in `now`, and how it is now. Why is asked nowhere. */
export const accommodationChanges = (before: Accommodation, now: Accommodation): AccommodationChange[] =>
  (Object.keys(before) as (keyof Accommodation)[])
    .filter((what) => before[what] !== now[what])
    .map((what) => ({ what, now: now[what] }) as AccommodationChange);
