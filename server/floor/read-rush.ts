import type { Db } from '#server/db/connection.ts';
import { freshFor } from '#server/db/kept.ts';
import { findRush } from '#server/floor/rush.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { RushPart } from '#shared/floor/rush.ts';

// However many supervisors look.
const loadRush = freshFor(
  5000,
  async (db: Db): Promise<RushPart[]> =>
    (await findRush(db)).map(({ startsAt, ...part }) => ({ startsAt: startsAt.toISOString(), ...part })),
);

/** The last two hours of the floor by ten minutes, at most five seconds ago. */
export const readRush = ({ services: { db } }: SignedIn): Promise<RushPart[]> => loadRush(db);
