import { writeFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';

// The server as it is, and beside it how many milliseconds each search took in it, from the request's arrival to the
// answer's end: written to the file `BENCH_TIMES` when it stops.
const taken: number[] = [];
const note = (entries: PerformanceEntry[]): void => {
  for (const { name, duration, detail } of entries as (PerformanceEntry & { detail?: { req: { url: string } } })[]) {
    if (name === 'HttpRequest' && detail?.req.url.startsWith('/api/trpc/knowledge.search')) taken.push(duration);
  }
};
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ entryTypes: ['http'] });
process.on('exit', () => {
  note(observer.takeRecords());
  writeFileSync(process.env.BENCH_TIMES as string, JSON.stringify(taken));
});

await import('#server/main.ts');
