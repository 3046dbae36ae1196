import { type Expected, expectDays } from '#server/shifts/expect-days.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { DemandHalfHour } from '#shared/shifts/demand.ts';
import type { Forecast } from '#shared/shifts/forecast.ts';

/** What a day will bring, how many it needs, and from which past days that is known. */
export type Demand = Pick<Forecast, 'day' | 'like' | 'from' | 'few' | 'weather'> &
  Omit<Expected, 'days'> & { halfHours: DemandHalfHour[] };

/** What a day will bring, and how many it needs. */
export const readDemand = async ({ services: { db } }: SignedIn, { day }: { day: string }): Promise<Demand> => {
  const { days, ...reckonedBy } = await expectDays(db, [day]);
  const [{ like, from, few, weather, needs }] = days as [Expected['days'][number]];
  return { day, like, from, few, weather, halfHours: needs, ...reckonedBy };
};
