import { expect, test } from 'vitest';
import { runKills } from '#server/testing/kills/run-kills.ts';

test('when servers and the database are killed at work, nothing acknowledged is lost and nothing is told twice', async () => {
  const seed = Math.floor(Math.random() * 1_000_000);
  console.log(`seed ${seed}`);
  const seen = await runKills({ tickets: 40, kills: 3, seed, desks: 6, settleMs: 1000 });
  expect(seen).toMatchObject({ opened: 40, lost: [], wrongNews: [], wrongEvents: [], broken: [] });
  expect(seen.killed.database + seen.killed.server).toBe(3);
}, 120_000);
