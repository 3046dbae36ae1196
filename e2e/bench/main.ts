import { answersBench } from '#e2e/bench/answers.bench.ts';
import { archiveBench } from '#e2e/bench/archive.bench.ts';
import { type Bar, barLine } from '#e2e/bench/bar.ts';
import { deadlinesBench } from '#e2e/bench/deadlines.bench.ts';
import { decideBench } from '#e2e/bench/decide.bench.ts';
import { deskBench } from '#e2e/bench/desk.bench.ts';
import { dryRunBench } from '#e2e/bench/dry-run.bench.ts';
import { firstLoadBench } from '#e2e/bench/first-load.bench.ts';
import { killBench } from '#e2e/bench/kill.bench.ts';
import { openTicketBench } from '#e2e/bench/open-ticket.bench.ts';
import startPostgres from '#e2e/support/postgres.ts';

// `npm run bench -- kill [seed]`: what is promised when everything is killed.
const [what, seed = Math.floor(Math.random() * 1_000_000)] = process.argv.slice(2);
if (what === 'kill') process.exit((await killBench(Number(seed))) ? 0 : 1);

// `npm run bench`: each bar as a ratio measured in this run; 1 is reached or not whatever the machine.
const stop = await startPostgres();
const bars: Bar[] = [];
try {
  const report = (found: Bar[]): void => {
    bars.push(...found);
    for (const bar of found) console.log(barLine(bar));
  };
  report([await decideBench()]);
  report(await firstLoadBench());
  report(await deskBench());
  report([await openTicketBench()]);
  report([await dryRunBench()]);
  report([await deadlinesBench()]);
  report(await archiveBench());
  report([await answersBench()]);
} finally {
  await stop();
}
process.exitCode = bars.every((bar) => barLine(bar).endsWith('ok')) ? 0 : 1;
