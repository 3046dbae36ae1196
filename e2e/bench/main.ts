import { answersBench } from '#e2e/bench/answers.bench.ts';
import { archiveBench } from '#e2e/bench/archive.bench.ts';
import { type Bar, barLine } from '#e2e/bench/bar.ts';
import { deadlinesBench } from '#e2e/bench/deadlines.bench.ts';
import { decideBench } from '#e2e/bench/decide.bench.ts';
import { deskBench } from '#e2e/bench/desk.bench.ts';
import { dryRunBench } from '#e2e/bench/dry-run.bench.ts';
import { firstLoadBench } from '#e2e/bench/first-load.bench.ts';
import { floorBench } from '#e2e/bench/floor.bench.ts';
import { killBench } from '#e2e/bench/kill.bench.ts';
import { openTicketBench } from '#e2e/bench/open-ticket.bench.ts';
import { proposeBench } from '#e2e/bench/propose.bench.ts';
import startPostgres from '#e2e/support/postgres.ts';

const benches = {
  decide: async () => [await decideBench()],
  'first-load': firstLoadBench,
  desk: deskBench,
  floor: floorBench,
  'open-ticket': async () => [await openTicketBench()],
  'dry-run': async () => [await dryRunBench()],
  propose: async () => [await proposeBench()],
  deadlines: async () => [await deadlinesBench()],
  archive: archiveBench,
  answers: async () => [await answersBench()],
  kill: async () => [await killBench(seed)],
};
type Name = keyof typeof benches;

// `npm run bench`: each bar as a ratio measured in this run; 1 is reached or not whatever the machine. With names, only
// those; `kill`, which takes ten minutes, is run by its name alone, and a number is its seed.
const given = process.argv.slice(2);
const seed = Number(given.find((one) => /^\d+$/.test(one)) ?? Math.floor(Math.random() * 1_000_000));
const all = Object.keys(benches) as Name[];
const named = all.filter((name) => given.includes(name));
const chosen = named.length > 0 ? named : all.filter((name) => name !== 'kill');

const stop = await startPostgres();
const bars: Bar[] = [];
try {
  for (const name of chosen) {
    const found = await benches[name]();
    bars.push(...found);
    for (const bar of found) console.log(barLine(bar));
  }
} finally {
  await stop();
}
process.exitCode = bars.every((bar) => barLine(bar).endsWith('ok')) ? 0 : 1;
