import { setTimeout as sleep } from 'node:timers/promises';
import { databaseNow } from '#server/db/database-now.ts';
import { keepDoing } from '#server/jobs/keep-doing.ts';
import type { Services } from '#server/services.ts';
import { tellUpdate } from '#server/updates/tell-update.ts';
import { endLost, restUntil, type SendableWay, type TakenUpdate, takeDue } from '#server/updates/updates.store.ts';
import { quietEnd } from '#shared/updates/quiet.ts';

const mostAtOnce = 10;
// Longer than any try takes.
const lostAfterSeconds = 120;

type Options = { now?: () => Date | Promise<Date>; pauseMs?: number };

/**
 * Tells the citizens what is due, within about a second, on any number of servers at once: each update is told by one,
 * and never twice. Goes on by itself after the database was away. `stop` lets what is on its way out arrive, for five
 * seconds.
 */
export const startTelling = (
  services: Services,
  { now = () => databaseNow(services.db), pauseMs = 1000 }: Options = {},
): { stop(): Promise<void> } => {
  const { db, log, channels } = services;
  const ways = (['text', 'email'] as const satisfies SendableWay[]).filter((way) => channels[way]);
  const cutting = new AbortController();
  const running = new Set<Promise<void>>();

  const tell = async (update: TakenUpdate): Promise<void> => {
    await tellUpdate(services, update, cutting.signal).catch((error: Error) =>
      // It stays on its way out, and is found there.
      log.error({ update: update.id, reason: error.message }, 'update: what came of it could not be kept'),
    );
  };
  const round = async (): Promise<boolean> => {
    await endLost(db, lostAfterSeconds);
    const quietUntil = quietEnd(await now());
    if (quietUntil) await restUntil(db, ways, quietUntil);
    const free = mostAtOnce - running.size;
    const taken = free > 0 ? await takeDue(db, ways, free) : [];
    for (const update of taken) {
      const told = tell(update).finally(() => running.delete(told));
      running.add(told);
    }
    // Until there is room for another one, or it is time to look again.
    if (taken.length > 0) await Promise.race([...running, sleep(pauseMs)]);
    return taken.length > 0;
  };
  const looking = keepDoing('updates', pauseMs, log, round);

  return {
    stop: async () => {
      await looking.stop();
      const cut = setTimeout(() => cutting.abort(), 5000);
      await Promise.all(running);
      clearTimeout(cut);
    },
  };
};
