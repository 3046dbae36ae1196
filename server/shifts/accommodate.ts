import type { z } from 'zod';
import { changeDesks } from '#server/calls/change-desks.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { findWorkers, saveAccommodation } from '#server/shifts/workers.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { agentAccommodationSchema } from '#shared/shifts/inputs.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

/** What the work of one agent must respect, and never why. Throws `not-found`. */
export const readAccommodation = async (
  { services: { db } }: SignedIn,
  { agentId }: { agentId: string },
): Promise<Accommodation> => {
  const worker = (await findWorkers(db, [agentId])).find(({ id }) => id === agentId);
  if (!worker) throw new HotlineError('not-found', 'agent');
  const { dayShiftsOnly, breakEveryMinutes, noTwoLateDays, earliestStart, latestEnd } = worker;
  return { dayShiftsOnly, breakEveryMinutes, noTwoLateDays, earliestStart, latestEnd };
};

/**
 * Says what the work of an agent must respect from now on, of calls too. What is published stays until its week is
 * published again; where it breaks the new, the week tells. Throws `not-found`.
 */
export const accommodate = (
  { services, viewer }: SignedIn,
  { agentId, accommodation }: z.output<typeof agentAccommodationSchema>,
): Promise<void> =>
  changeDesks(services, async (tx) => {
    if (!(await findWorkers(tx, [agentId])).some(({ id }) => id === agentId))
      throw new HotlineError('not-found', 'agent');
    await saveAccommodation(tx, agentId, accommodation);
    await saveLiveEvent(tx, { kind: 'roster', key: 'accommodation', data: { byId: viewer.id } });
  });
