import { writeFileSync } from 'node:fs';

// The server as it is, and beside it how much of a processor it has used until when, four times a second: written to the
// file `BENCH_CPU` when it stops.
const samples: { at: number; usedMs: number }[] = [];
setInterval(() => {
  const { user, system } = process.cpuUsage();
  samples.push({ at: Date.now(), usedMs: (user + system) / 1000 });
}, 250).unref();
process.on('exit', () => writeFileSync(process.env.BENCH_CPU as string, JSON.stringify(samples)));

await import('#server/main.ts');
