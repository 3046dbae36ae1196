import { readPresenceLog } from '#server/calls/read-presence-log.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { findShiftsFrom } from '#server/shifts/roster.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { cityZone, dayOf, endOfDay, startOfDay } from '#shared/day.ts';
import { type DayOfPresence, presenceByDay } from '#shared/shifts/presence-totals.ts';
import { commonSpan } from '#shared/shifts/shift.ts';
import { mondayOf } from '#shared/shifts/week.ts';

/** What the agent did on each day of this week until today, and how it agrees with the own shifts. For her alone. */
export const readOwnPresence = async ({
  services: { db },
  viewer,
}: SignedIn): Promise<{ today: string; days: DayOfPresence[] }> => {
  const now = await databaseNow(db);
  const today = dayOf(now);
  const from = startOfDay(mondayOf(today));
  const [done, shifts] = await Promise.all([
    readPresenceLog(db, { agentId: viewer.id, from, until: now }),
    findShiftsFrom(db, viewer.id, from),
  ]);
  const soFar = { startsAt: from.toISOString(), endsAt: endOfDay(today).toISOString() };
  const cut = shifts.flatMap(({ breaks, ...shift }) => {
    const part = commonSpan(shift, soFar);
    return part ? [{ ...part, breaks: breaks.flatMap((one) => commonSpan(one, soFar) ?? []) }] : [];
  });
  // To be away makes no day of work.
  const worked = done.filter(({ state }) => state !== 'away');
  return { today, days: presenceByDay(worked, cut, cityZone) };
};
