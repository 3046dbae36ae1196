import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/**
 * Does the work again and again with a pause between, and without one while it says that there is more. What fails is
 * logged and tried again. `stop` waits for what is running.
 */
export const keepDoing = (
  name: string,
  pauseMs: number,
  log: Logger,
  work: () => Promise<boolean>,
): { stop(): Promise<void> } => {
  const ending = new AbortController();
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const more = await work().catch((error: Error) => {
        log.warn({ reason: error.message }, `${name}: failed, trying again`);
        return false;
      });
      if (!more) await sleep(pauseMs, undefined, { signal: ending.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    stop: async () => {
      ending.abort();
      await running;
    },
  };
};
