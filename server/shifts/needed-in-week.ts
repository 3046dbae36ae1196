import { expectDays } from '#server/shifts/expect-days.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { Need } from '#shared/shifts/need.ts';
import { daysOfWeek } from '#shared/shifts/week.ts';

/** How many are needed in each half hour of the week, in order. */
export const neededInWeek = async ({ services: { db } }: SignedIn, { monday }: { monday: string }): Promise<Need[]> => {
  const { days } = await expectDays(db, [monday, ...daysOfWeek(monday).slice(1)]);
  return days.flatMap(({ needs }) =>
    needs.map(({ startsAt, agents, skills, handlingSeconds }) => ({ startsAt, agents, skills, handlingSeconds })),
  );
};
