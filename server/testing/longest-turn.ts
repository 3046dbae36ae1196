import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * For tests: what the work gives, and the most milliseconds for which it keeps everything else of this server waiting.
 * Counted in time of the processor, so that nothing else on a busy machine makes them more.
 */
export const longestTurn = async <R>(work: () => Promise<R>): Promise<{ result: R; longestMs: number }> => {
  let isDone = false;
  let longestMs = 0;
  let before = process.threadCpuUsage();
  const working = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await nextTurn();
    const { user, system } = process.threadCpuUsage(before);
    longestMs = Math.max(longestMs, (user + system) / 1000);
    before = process.threadCpuUsage();
  }
  return { result: await working, longestMs };
};
