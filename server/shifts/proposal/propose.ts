import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { z } from 'zod';
import { whileAlive } from '#server/db/while-alive.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { expectDays } from '#server/shifts/expect-days.ts';
import { findKinds } from '#server/shifts/kinds.store.ts';
import {
  endBrokenOffProposals,
  findLatestProposal,
  findRevisions,
  isStillRunning,
  saveProposal,
  saveProposalEnd,
  saveProposedWeek,
} from '#server/shifts/proposal/proposal.store.ts';
import { findPublished } from '#server/shifts/roster.store.ts';
import { findWishes } from '#server/shifts/wishes.store.ts';
import { findWorkers } from '#server/shifts/workers.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { addDays } from '#shared/day.ts';
import {
  mergeMissing,
  type ProposedWeek,
  type startProposalSchema,
  type WeeksToPlan,
} from '#shared/shifts/proposal/proposal.ts';
import { daysOfWeek } from '#shared/shifts/week.ts';

const lookEveryMs = 500;

const mondaysOf = ({ monday, weeks }: { monday: string; weeks: number }): [string, ...string[]] => [
  monday,
  ...Array.from({ length: weeks - 1 }, (_, nth) => addDays(monday, (nth + 1) * 7)),
];

/** What is to be planned, as it is known now. */
const loadPlan = async (
  { services: { db } }: SignedIn,
  asked: z.output<typeof startProposalSchema>,
): Promise<WeeksToPlan> => {
  const mondays = mondaysOf(asked);
  const days = mondays.flatMap(daysOfWeek);
  const next = addDays(asked.monday, asked.weeks * 7);
  const [kinds, workers, expected, wishes, before, after] = await Promise.all([
    findKinds(db),
    findWorkers(db, []),
    expectDays(db, [asked.monday, ...days.slice(1)]),
    findWishes(db, asked.monday, addDays(next, -1)),
    findPublished(db, addDays(asked.monday, -7)),
    findPublished(db, next),
  ]);
  return {
    ...asked,
    kinds: kinds.map(({ id, startsAt, minutes }) => ({ id, startsAt, minutes })),
    workers: workers.map(({ name, ...worker }) => worker),
    needs: expected.days.flatMap(({ needs }) =>
      needs.map(({ startsAt, agents, skills, handlingSeconds }) => ({ startsAt, agents, skills, handlingSeconds })),
    ),
    wishes,
    before,
    after,
  };
};

const tell = async ({ services, viewer }: SignedIn, id: string, percent: number): Promise<void> => {
  await services.db
    .transaction()
    .execute((tx) => saveLiveEvent(tx, { kind: 'proposal', key: id, agentId: viewer.id, data: { percent } }));
  services.live.wake();
};

/** Lets a thread of its own plan the weeks; it ends with the last of them, or soon after the proposal was cancelled. */
const run = async (ctx: SignedIn, id: string, plan: WeeksToPlan): Promise<void> => {
  const { db } = ctx.services;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: plan });
  const looking = setInterval(async () => {
    if (!(await isStillRunning(db, id).catch(() => true))) await worker.terminate();
  }, lookEveryMs);
  try {
    let done = 0;
    for await (const [week] of on(worker, 'message', { close: ['exit'] })) {
      if (!(await saveProposedWeek(db, id, week as ProposedWeek))) return;
      done += 1;
      if (done < plan.weeks) await tell(ctx, id, Math.round((done / plan.weeks) * 100));
      else if (await saveProposalEnd(db, id, 'done')) await tell(ctx, id, 100);
    }
  } finally {
    clearInterval(looking);
    await worker.terminate();
  }
};

/**
 * Plans weeks so that what is needed is covered, all constraints are kept, and wishes and fairness count. Answers at once;
 * how far it is is told by the news week by week and by {@link latestProposal}. One that this supervisor still has is
 * cancelled.
 */
export const startProposal = async (
  ctx: SignedIn,
  asked: z.output<typeof startProposalSchema>,
): Promise<{ id: string }> => {
  const { db } = ctx.services;
  const [plan, revisions] = await Promise.all([loadPlan(ctx, asked), findRevisions(db, mondaysOf(asked))]);
  const started = Promise.withResolvers<string>();
  void whileAlive(db, async (id) => {
    await saveProposal(db, { id, ...asked, revisions, askedBy: ctx.viewer.id });
    started.resolve(id);
    await run(ctx, id, plan).catch(async (error) => {
      ctx.log.error({ err: error, id }, 'roster proposal failed');
      if (await saveProposalEnd(db, id, 'failed')) await tell(ctx, id, 100);
    });
  }).catch(started.reject);
  return { id: await started.promise };
};

/** A proposal as its supervisor reads it: the shifts themselves come with {@link takeProposal}. */
export type Proposal = {
  id: string;
  monday: string;
  weeks: number;
  done: number;
  state: 'running' | 'done' | 'cancelled' | 'failed' | 'broken off';
  taken: boolean;
  shifts: number;
  missing: ProposedWeek['missing'];
  wishes: ProposedWeek['wishes'];
};

/** The newest proposal that this supervisor asked for, how far it is, and what it lacks; or null. */
export const latestProposal = async ({ services: { db }, viewer }: SignedIn): Promise<Proposal | null> => {
  await endBrokenOffProposals(db, viewer.id);
  const latest = await findLatestProposal(db, viewer.id);
  if (!latest) return null;
  const { result, revisions, takenAt, ...proposal } = latest;
  return {
    ...proposal,
    taken: takenAt !== null,
    shifts: result.reduce((sum, { shifts }) => sum + shifts.length, 0),
    missing: mergeMissing(result.flatMap(({ missing }) => missing)),
    wishes: {
      kept: result.reduce((sum, { wishes }) => sum + wishes.kept, 0),
      all: result.reduce((sum, { wishes }) => sum + wishes.all, 0),
    },
  };
};

/** Stops a proposal. One that has ended stays as it ended. */
export const cancelProposal = async (ctx: SignedIn, { id }: { id: string }): Promise<void> => {
  const latest = await findLatestProposal(ctx.services.db, ctx.viewer.id);
  if (latest?.id === id) await saveProposalEnd(ctx.services.db, id, 'cancelled');
};
