import { setImmediate as nextTurn } from 'node:timers/promises';
import { whileAlive } from '#server/db/while-alive.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { placeNamed } from '#server/departments/load-places.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import {
  countPastMatters,
  endBrokenOff,
  findLatestDryRun,
  findPastMatters,
  saveDryRun,
  saveEnd,
  saveProgress,
} from '#server/routing/dry-run.store.ts';
import { loadRules } from '#server/routing/load-rules.ts';
import { type PastMatter, sampleOf } from '#server/routing/past-matter.ts';
import { readRules } from '#server/routing/read-rules.ts';
import type { SignedIn } from '#server/trpc.ts';
import { compareTables, mergeComparisons, noComparison, type Sample } from '#shared/routing/dry-run.ts';
import type { RuleSet } from '#shared/routing/rule.ts';

const chunk = 1000;
// As many as are compared before other desks' requests are served: a few milliseconds.
const turn = 20;

type Run = { id: string; total: number; before: RuleSet; after: RuleSet };

const tell = async ({ services, viewer }: SignedIn, id: string, quarter: number): Promise<void> => {
  const data = { what: 'dry run', by: viewer.name, byId: viewer.id, quarter };
  await services.db
    .transaction()
    .execute((tx) => saveLiveEvent(tx, { kind: 'rules', key: id, agentId: viewer.id, data }));
  services.live.wake();
};

const samplesOf = async ({ services: { db } }: SignedIn, past: PastMatter[]): Promise<Sample[]> => {
  const { categories } = await loadCatalogue(db);
  const categoryOf = new Map(categories.map((category) => [category.id, category]));
  const samples: Sample[] = [];
  for (const one of past) {
    const category = categoryOf.get(one.categoryId);
    const road = await placeNamed(db, one.districtId, 'road', one.road);
    if (category) samples.push(sampleOf(one, category, road?.roadClass ?? null));
  }
  return samples;
};

const run = async (ctx: SignedIn, { id, total, before, after }: Run): Promise<void> => {
  const { db } = ctx.services;
  let compared = noComparison;
  let last = '';
  let done = 0;
  let told = 0;
  for (;;) {
    const past = await findPastMatters(db, last, chunk);
    for (let at = 0; at < past.length; at += turn) {
      const samples = await samplesOf(ctx, past.slice(at, at + turn));
      compared = mergeComparisons(compared, compareTables(before, after, samples));
      await nextTurn();
    }
    done += past.length;
    last = past.at(-1)?.number ?? last;
    if (!(await saveProgress(db, id, done))) return;
    if (past.length < chunk) break;
    const quarter = Math.floor((done / total) * 4) * 25;
    if (quarter > told && quarter < 100) await tell(ctx, id, quarter);
    told = Math.max(told, quarter);
  }
  if (await saveEnd(db, id, { state: 'done', result: compared })) await tell(ctx, id, 100);
};

/**
 * Tries the draft on the matters of the last 90 days, beside the rules in force. Answers at once; how far it is and what
 * came out is told by the news at each quarter and by `latestDryRun`. One that this supervisor still has is cancelled.
 */
export const startDryRun = async (ctx: SignedIn): Promise<{ id: string; total: number }> => {
  const { db } = ctx.services;
  const [before, after, total] = await Promise.all([loadRules(db), readRules(ctx, null), countPastMatters(db)]);
  const started = Promise.withResolvers<string>();
  void whileAlive(db, async (id) => {
    await saveDryRun(db, { id, rules: after.rules, baseVersion: before.version, askedBy: ctx.viewer.id, total });
    started.resolve(id);
    await run(ctx, { id, total, before, after }).catch(async (error) => {
      ctx.log.error({ err: error, id }, 'dry run failed');
      if (await saveEnd(db, id, { state: 'failed' })) await tell(ctx, id, 100);
    });
  }).catch(started.reject);
  return { id: await started.promise, total };
};

/** The newest dry run that this supervisor asked for, how far it is, and its result; or null. */
export const latestDryRun = async ({ services: { db }, viewer }: SignedIn) => {
  const latest = await findLatestDryRun(db, viewer.id);
  if (latest?.state !== 'running') return latest;
  await endBrokenOff(db, viewer.id);
  return findLatestDryRun(db, viewer.id);
};

/** Stops a dry run. One that has ended stays as it ended. */
export const cancelDryRun = async (ctx: SignedIn, { id }: { id: string }): Promise<void> => {
  const latest = await latestDryRun(ctx);
  if (latest?.id === id) await saveEnd(ctx.services.db, id, { state: 'cancelled' });
};
