import type { z } from 'zod';
import { changeDesks } from '#server/calls/change-desks.ts';
import type { Db } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import {
  findAccommodationEvents,
  saveAccommodation,
  saveAccommodationEvent,
} from '#server/shifts/accommodation.store.ts';
import { findWorkers } from '#server/shifts/workers.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { type AccommodationChange, accommodationChanges } from '#shared/shifts/accommodation-changes.ts';
import type { agentAccommodationSchema } from '#shared/shifts/inputs.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

/** What the work of somebody must respect, and who changed it when, the newest first. */
export type AgentAccommodation = {
  accommodation: Accommodation;
  history: { id: string; by: string; at: Date; changes: AccommodationChange[] }[];
};

const load = async (db: Db, agentId: string): Promise<AgentAccommodation> => {
  const worker = (await findWorkers(db, [agentId])).find(({ id }) => id === agentId);
  if (!worker) throw new HotlineError('not-found', 'agent');
  const { dayShiftsOnly, breakEveryMinutes, noTwoLateDays, earliestStart, latestEnd, wrapUpMinutes } = worker;
  return {
    accommodation: { dayShiftsOnly, breakEveryMinutes, noTwoLateDays, earliestStart, latestEnd, wrapUpMinutes },
    history: await findAccommodationEvents(db, agentId),
  };
};

/** What the work of one agent must respect, who changed it when, and never why. Throws `not-found`. */
export const readAccommodation = (
  { services: { db } }: SignedIn,
  { agentId }: { agentId: string },
): Promise<AgentAccommodation> => load(db, agentId);

/**
 * Says what the work of an agent must respect from now on, of calls too, and writes down who said so. What is published
 * stays until its week is published again; where it breaks the new, the week tells. Throws `not-found`, and
 * `changed-meanwhile` with who was first in `details.by`.
 */
export const accommodate = (
  { services, viewer }: SignedIn,
  { agentId, seen, accommodation }: z.output<typeof agentAccommodationSchema>,
): Promise<void> =>
  changeDesks(services, async (tx) => {
    const { accommodation: before, history } = await load(tx, agentId);
    const [last] = history;
    if ((last?.id ?? null) !== seen)
      throw new HotlineError('changed-meanwhile', `accommodation of ${agentId}`, { by: last?.by });
    const changes = accommodationChanges(before, accommodation);
    if (changes.length === 0) return;
    await saveAccommodation(tx, agentId, accommodation);
    await saveAccommodationEvent(tx, agentId, viewer.id, changes);
    await saveLiveEvent(tx, { kind: 'roster', key: 'accommodation', data: { byId: viewer.id } });
  });
