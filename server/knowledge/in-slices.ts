import { setImmediate as nextTurn } from 'node:timers/promises';

const sliceMs = 5;

const processorMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/**
 * Does the work bit by bit: after some milliseconds of it, whatever else waits has its turn. Says how long the work
 * itself took, without what others did in between, here or on the same machine.
 */
export const inSlices = async <R>(work: Generator<void, R>): Promise<{ result: R; workMs: number }> => {
  let workMs = 0;
  for (;;) {
    const began = performance.now();
    const before = processorMs();
    let step = work.next();
    while (!step.done && performance.now() - began <= sliceMs) step = work.next();
    workMs += processorMs() - before;
    if (step.done) return { result: step.value, workMs };
    await nextTurn();
  }
};
