import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '#server/seed/random.ts';
import type { killableCity } from '#server/testing/kills/killable-city.ts';

const targets = ['database', 0, 1] as const;

type Options = { moments: readonly number[]; random: Random; count: () => number; signal: AbortSignal };

/**
 * For tests: kills the database or a server each time that `count` has reached the next of the moments, or at once when
 * the signal says that no more is counted. Gives how often either was killed, when all are back.
 */
export const killAtRandom = async (
  city: Awaited<ReturnType<typeof killableCity>>,
  { moments, random, count, signal }: Options,
): Promise<{ database: number; server: number }> => {
  const killed = { database: 0, server: 0 };
  // What comes back from a kill is not killed meanwhile; the others may be.
  const returning = new Map<(typeof targets)[number], Promise<void>>();
  for (const moment of moments) {
    while (count() < moment && !signal.aborted) await sleep(10);
    if (returning.size === targets.length) await Promise.race(returning.values());
    const target = random.pick(targets.filter((one) => !returning.has(one)));
    returning.set(
      target,
      city.kill(target).finally(() => returning.delete(target)),
    );
    killed[target === 'database' ? 'database' : 'server'] += 1;
  }
  await Promise.all(returning.values());
  return killed;
};
