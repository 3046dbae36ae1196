import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestAgents, type Load, serviceOf } from '#shared/shifts/erlang.ts';

const patient = (calls: number, inSeconds: number, handlingSeconds: number): Load => ({
  callsPerSecond: calls / inSeconds,
  handlingSeconds,
  patienceSeconds: null,
});

// The first two lines are the worked example of the R package ErlangC 0.1.0 (CRAN, its README), which staffs it with 14;
// the third is the usual exercise of lectures on M/M/m: ten servers, a load of six, one in ten waits.
test.each([
  [patient(100, 1800, 180), 14, { waits: 0.1741319, within: 0.88835, averageSeconds: 7.83593701 }, 5],
  [patient(100, 1800, 180), 11, { waits: 0.6821182, within: 0.3896138 }, 6],
  [patient(2, 1, 3), 10, { waits: 0.1 }, 2],
])('Erlang C gives what was published: %j with %i agents', (load, agents, published, digits) => {
  const found = serviceOf(load, agents, 20);
  for (const [name, value] of Object.entries(published))
    expect(found[name as keyof typeof found], name).toBeCloseTo(value, digits);
});

// Mandelbaum and Zeltyn, "The Palm/Erlang-A queue" (2005), and Garnett, Mandelbaum and Reiman, "Designing a call center
// with impatient customers" (2002): 50 agents, 48 calls a minute of a minute each, patience of two minutes.
test('Erlang A gives what was published, and Erlang C for the same is far worse', () => {
  const load: Load = { callsPerSecond: 48 / 60, handlingSeconds: 60, patienceSeconds: 120 };
  const found = serviceOf(load, 50, 20);
  expect(found.hangUp).toBeCloseTo(0.031, 3);
  expect(found.averageSeconds).toBeCloseTo(3.7, 1);
  expect(serviceOf({ ...load, patienceSeconds: null }, 50, 20).averageSeconds).toBeCloseTo(20.8, 1);
});

test('one who is as patient as a call is long sees as many agents as there are callers: Poisson', () => {
  // With patience as long as a call the number in the hotline is that of an M/M/∞.
  const [erlangs, agents] = [12, 10];
  let [mass, fewer] = [Math.exp(-erlangs), 0];
  for (let n = 0; n < agents; n += 1) {
    fewer += mass;
    mass *= erlangs / (n + 1);
  }
  const load: Load = { callsPerSecond: erlangs / 180, handlingSeconds: 180, patienceSeconds: 180 };
  expect(serviceOf(load, agents, 20).waits).toBeCloseTo(1 - fewer, 10);
});

const loads = fc.record({
  callsPerSecond: fc.double({ min: 1e-6, max: 3, noNaN: true }),
  handlingSeconds: fc.double({ min: 10, max: 900, noNaN: true }),
  patienceSeconds: fc.option(fc.double({ min: 5, max: 3600, noNaN: true })),
});
const agents = fc.integer({ min: 0, max: 500 });
const seconds = fc.integer({ min: 0, max: 600 });
const slack = 1e-9;

test('shares are shares, up to five hundred agents and any load', () => {
  fc.assert(
    fc.property(loads, agents, seconds, (load, count, within) => {
      const found = serviceOf(load, count, within);
      for (const share of [found.waits, found.within, found.hangUp]) {
        expect(share).toBeGreaterThanOrEqual(-slack);
        expect(share).toBeLessThanOrEqual(1 + slack);
      }
      expect(found.within + found.hangUp).toBeLessThanOrEqual(1 + slack);
      expect(found.averageSeconds).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('one agent more never makes it worse, nor one call less, nor a longer time to answer', () => {
  fc.assert(
    fc.property(loads, agents, seconds, (load, count, within) => {
      const found = serviceOf(load, count, within);
      const more = serviceOf(load, count + 1, within);
      expect(more.within).toBeGreaterThanOrEqual(found.within - slack);
      expect(more.hangUp).toBeLessThanOrEqual(found.hangUp + slack);
      const quieter = serviceOf({ ...load, callsPerSecond: load.callsPerSecond * 0.9 }, count, within);
      expect(quieter.within).toBeGreaterThanOrEqual(found.within - slack);
      expect(serviceOf(load, count, within + 10).within).toBeGreaterThanOrEqual(found.within - slack);
    }),
  );
});

test('who are very patient fare as Erlang C says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (count, busy) => {
      const load: Load = { callsPerSecond: (count * busy) / 180, handlingSeconds: 180, patienceSeconds: 1e8 };
      expect(serviceOf(load, count, 20).within).toBeCloseTo(
        serviceOf({ ...load, patienceSeconds: null }, count, 20).within,
        4,
      );
    }),
  );
});

test('the fewest agents meet the target, and one fewer do not', () => {
  fc.assert(
    fc.property(loads, fc.double({ min: 0.5, max: 0.99, noNaN: true }), seconds, (load, share, within) => {
      const target = { share, seconds: within };
      const fewest = fewestAgents(load, target);
      expect(serviceOf(load, fewest, within).within).toBeGreaterThanOrEqual(share);
      if (fewest > 0) expect(serviceOf(load, fewest - 1, within).within).toBeLessThan(share);
    }),
  );
});

test('where nobody calls nobody is needed', () => {
  expect(
    fewestAgents({ callsPerSecond: 0, handlingSeconds: 200, patienceSeconds: 60 }, { share: 0.8, seconds: 20 }),
  ).toBe(0);
});
