import { setImmediate as nextTurn } from 'node:timers/promises';

const sliceMs = 5;

/** Does the work bit by bit: after some milliseconds of it, whatever else waits has its turn. */
export const inSlices = async <R>(work: Generator<void, R>): Promise<R> => {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began > sliceMs) {
      await nextTurn();
      began = performance.now();
    }
  }
};
