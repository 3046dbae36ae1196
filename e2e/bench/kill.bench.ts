import type { Bar } from '#e2e/bench/bar.ts';
import { runKills } from '#server/testing/kills/run-kills.ts';

// Longer than a server leaves alone what another one had on its way out.
const settleMs = 240_000;

/** 1,000 tickets worked through their lives during fifty kills, told as it was seen: how much was wrong afterwards. */
export const killBench = async (seed: number): Promise<Bar> => {
  console.log(`kills: seed ${seed}`);
  const seen = await runKills({ tickets: 1000, kills: 50, seed, desks: 8, settleMs });
  const { killed, acknowledged, opened, lost, wrongNews, wrongEvents, latestMs, updates, repeatedEvents, broken } =
    seen;
  console.log(`  killed: the database ${killed.database} times, a server ${killed.server} times`);
  console.log(`  acknowledged: ${acknowledged} changes of ${opened} tickets; lost: ${lost.length}`);
  const states = Object.entries(updates).map(([state, count]) => `${count} ${state}`);
  console.log(`  updates: ${states.join(', ')}; wrong: ${wrongNews.length}`);
  console.log(`  webhook events: ${repeatedEvents} repeated; wrong: ${wrongEvents.length}`);
  console.log(`  the latest deadline came ${latestMs} ms after its time, kills included`);
  const faults = [...lost.map((one) => JSON.stringify(one)), ...wrongNews, ...wrongEvents, ...broken];
  for (const fault of faults.slice(0, 50)) console.log(`  ${fault}`);
  const unopened = Math.abs(1000 - opened);
  return { name: 'faults after 50 kills in 1,000 lives', ratio: faults.length + unopened, bar: 0, kind: 'most' };
};
