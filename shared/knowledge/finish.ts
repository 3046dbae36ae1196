/** Does all of a work that could be done bit by bit, and gives its result. */
export const finish = <R>(work: Generator<void, R>): R => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};
