import type { DeadlineHours, DeadlinePolicy } from '#shared/deadlines.ts';

// An office day has nine and a half hours, 08:00 to 17:30.
const day = 9.5;

const emergency: DeadlineHours = { calendar: 'clock', accept: 0.25, arrive: 0.5, update: 1, resolve: 12 };

/** Crews that mend roads, lamps, drains and trees. */
export const streetWork: DeadlinePolicy = {
  emergency,
  urgent: { calendar: 'clock', accept: 1, arrive: 4, update: 8, resolve: 24 },
  normal: { calendar: 'office', accept: 4, arrive: 2 * day, update: 2 * day, resolve: 5 * day },
  low: { calendar: 'office', accept: day, arrive: 5 * day, update: 5 * day, resolve: 15 * day },
};

/** Crews on duty day and night: flood pumps, landslides, traffic signals, metro faults. */
export const dutyCrew: DeadlinePolicy = {
  emergency,
  urgent: { calendar: 'clock', accept: 0.5, arrive: 2, update: 4, resolve: 12 },
  normal: { calendar: 'clock', accept: 4, arrive: 24, update: 24, resolve: 72 },
  low: { calendar: 'office', accept: day, arrive: 3 * day, update: 5 * day, resolve: 10 * day },
};

/** Officers on patrol: police, and those who catch snakes and stray dogs. */
export const patrol: DeadlinePolicy = {
  emergency,
  urgent: { calendar: 'clock', accept: 0.5, arrive: 1, update: 2, resolve: 12 },
  normal: { calendar: 'clock', accept: 1, arrive: 3, update: 8, resolve: 24 },
  low: { calendar: 'office', accept: day, arrive: 2 * day, update: 3 * day, resolve: 6 * day },
};

/** Inspectors who come to look: pollution, buildings, food, workplaces. */
export const inspection: DeadlinePolicy = {
  emergency,
  urgent: { calendar: 'clock', accept: 1, arrive: 2, update: 8, resolve: 72 },
  normal: { calendar: 'office', accept: 4, arrive: 2 * day, update: 3 * day, resolve: 10 * day },
  low: { calendar: 'office', accept: day, arrive: 5 * day, update: 5 * day, resolve: 15 * day },
};

/** Cleaning teams on their rounds. */
export const cleaning: DeadlinePolicy = {
  emergency,
  urgent: { calendar: 'clock', accept: 1, arrive: 4, update: 8, resolve: 24 },
  normal: { calendar: 'office', accept: 4, arrive: day, update: 2 * day, resolve: 3 * day },
  low: { calendar: 'office', accept: day, arrive: 3 * day, update: 5 * day, resolve: 7 * day },
};

/** Social workers and nurses who visit. */
export const care: DeadlinePolicy = {
  emergency,
  urgent: { calendar: 'clock', accept: 1, arrive: 4, update: 24, resolve: 72 },
  normal: { calendar: 'office', accept: 4, arrive: 3 * day, update: 3 * day, resolve: 10 * day },
  low: { calendar: 'office', accept: day, arrive: 5 * day, update: 5 * day, resolve: 15 * day },
};

/** Matters that are answered from a desk, without a visit. */
export const desk: DeadlinePolicy = {
  emergency,
  urgent: { calendar: 'clock', accept: 2, update: 24, resolve: 72 },
  normal: { calendar: 'office', accept: day, update: 3 * day, resolve: 6 * day },
  low: { calendar: 'office', accept: 2 * day, update: 6 * day, resolve: 15 * day },
};
