import { dayOf } from '#shared/day.ts';

/** The day in the city on which a shift begins: it is that day's, and that week's. */
export const dayOfShift = ({ startsAt }: { startsAt: string }): string => dayOf(new Date(startsAt));
