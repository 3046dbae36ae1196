import type { Db } from '#server/db/connection.ts';
import { freshFor } from '#server/db/kept.ts';
import { countPresences, findWaitingNow } from '#server/floor/floor-now.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { FloorNow } from '#shared/floor-now.ts';

/** How the room stands at this moment. */
export const countFloor = async (db: Db): Promise<FloorNow> => {
  const [calls, presences] = await Promise.all([findWaitingNow(db), countPresences(db)]);
  const count = (state: string) => presences.find((one) => one.state === state)?.count ?? 0;
  return {
    ...calls,
    agents: {
      available: count('available'),
      'on call': count('on call'),
      'wrap-up': count('wrap-up'),
      break: count('break'),
    },
  };
};

// However many supervisors look, it is read once a second.
const loadFloor = freshFor(1000, countFloor);

/** How the room stands, at most a second ago. */
export const readFloor = ({ services: { db } }: SignedIn): Promise<FloorNow> => loadFloor(db);
