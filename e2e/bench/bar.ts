/** One measured thing. `bar` is what the ratio may not exceed (`most`) or fall below (`least`). */
export type Bar = { name: string; ratio: number; bar: number; kind: 'least' | 'most' };

/** `name  ratio  bar  ok`, or `short` where the bar is missed. */
export const barLine = ({ name, ratio, bar, kind }: Bar): string => {
  const kept = kind === 'least' ? ratio >= bar : ratio <= bar;
  return `${name}  ${ratio.toFixed(2)}  ${kind === 'least' ? '>=' : '<='} ${bar}  ${kept ? 'ok' : 'short'}`;
};

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** How often `work` is done in a second by `workers` at once, over `seconds`. */
export const perSecond = async (
  work: (worker: number) => Promise<void>,
  workers: number,
  seconds: number,
): Promise<number> => {
  const started = performance.now();
  const end = started + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (performance.now() < end) {
        await work(worker);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - started) / 1000);
};

/** The median milliseconds that `work` takes, one after the other. */
export const medianMs = async (work: () => Promise<void>, times: number): Promise<number> => {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return median(taken);
};
