import { expect, test } from 'vitest';
import { type Load, serviceOf } from '#shared/shifts/erlang.ts';

/** Numbers evenly spread between 0 and 1, the same at each run (xorshift128, Marsaglia 2003). */
const evenly = (seed: number): (() => number) => {
  let [x, y, z, w] = [seed, 362436069, 521288629, 88675123];
  return () => {
    const mixed = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8);
    return ((w >>> 0) + 0.5) / 2 ** 32;
  };
};

type Told = { waits: number; within: number; hangUp: number; averageSeconds: number };

/**
 * Lets callers come one after the other to agents who each have one call at a time; who came first is answered first.
 * Gives the means of `batches` stretches of a working hotline, after one in which it fills.
 */
const simulate = (load: Load, agents: number, seconds: number, batches: number, perBatch: number): Told[] => {
  const random = evenly(agents * 7919 + Math.round(load.handlingSeconds));
  const after = (mean: number) => -mean * Math.log(random());
  const freeAt = new Float64Array(agents);
  let now = 0;
  const batch = (): Told => {
    const sum: Told = { waits: 0, within: 0, hangUp: 0, averageSeconds: 0 };
    for (let call = 0; call < perBatch; call += 1) {
      now += after(1 / load.callsPerSecond);
      // Whoever is free first takes the call, if the caller is still there then.
      let first = 0;
      for (let agent = 1; agent < agents; agent += 1)
        if ((freeAt[agent] as number) < (freeAt[first] as number)) first = agent;
      const wait = Math.max((freeAt[first] as number) - now, 0);
      const patience = load.patienceSeconds === null ? Number.POSITIVE_INFINITY : after(load.patienceSeconds);
      if (wait > 0) sum.waits += 1;
      sum.averageSeconds += Math.min(wait, patience);
      if (wait > patience) sum.hangUp += 1;
      else {
        if (wait <= seconds) sum.within += 1;
        freeAt[first] = now + wait + after(load.handlingSeconds);
      }
    }
    for (const name of Object.keys(sum) as (keyof Told)[]) sum[name] /= perBatch;
    return sum;
  };
  batch();
  return Array.from({ length: batches }, batch);
};

// Student's t for 29 degrees of freedom, two-sided 99.99 %: a right formula is refused once in thousands of seeds.
const [batches, spread] = [30, 4.5];

test.each<[name: string, calls: number, handlingSeconds: number, patienceSeconds: number | null, agents: number]>([
  ['a quiet night', 4, 200, 120, 1],
  ['an evening', 20, 220, 90, 4],
  ['a morning', 36, 240, 120, 6],
  ['far more calls than agents', 60, 200, 60, 4],
  ['a large hotline, just enough agents', 300, 180, 120, 30],
  ['a large hotline, too few agents', 300, 180, 40, 24],
  ['patience as long as a call', 45, 180, 180, 5],
  ['nobody hangs up, half of the agents busy', 20, 180, null, 4],
  ['nobody hangs up, nearly all busy', 80, 180, null, 10],
])('a simulated half hour agrees: %s', (_name, calls, handlingSeconds, patienceSeconds, agents) => {
  const load: Load = { callsPerSecond: calls / 1800, handlingSeconds, patienceSeconds };
  const computed = serviceOf(load, agents, 20);
  const told = simulate(load, agents, 20, batches, 20_000);
  for (const name of ['waits', 'within', 'hangUp', 'averageSeconds'] as const) {
    const mean = told.reduce((sum, one) => sum + one[name], 0) / batches;
    const variance = told.reduce((sum, one) => sum + (one[name] - mean) ** 2, 0) / (batches - 1);
    const interval = spread * Math.sqrt(variance / batches);
    // The interval must say something: within a tenth, or a hundredth of all callers.
    if (name !== 'averageSeconds') expect(interval, name).toBeLessThan(0.02);
    expect(Math.abs(computed[name] - mean), name).toBeLessThanOrEqual(interval + 1e-12);
  }
});
