import type { Db } from '#server/db/connection.ts';
import { countWeeksToPublish, findKinds } from '#server/shifts/kinds.store.ts';
import { findAround, findDraft, findRosterWeek, type RosterShift } from '#server/shifts/roster.store.ts';
import { findWorkers, type RosterWorker } from '#server/shifts/workers.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { LocalText } from '#shared/language.ts';
import type { Fault } from '#shared/shifts/fault.ts';
import { faultsOf } from '#shared/shifts/faults-of.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import type { Skill } from '#shared/skills.ts';

/**
 * A week as who plans it sees it. Of accommodations the faults tell, and of a longer wrap-up its length, by which
 * coverage is reckoned. `published`: by whom and when; `changed`: since then. `toPublish`: in how many published weeks a
 * kind has shifts that do not hold yet.
 */
export type RosterWeek = {
  monday: string;
  revision: number;
  published: { by: string | null; at: Date } | null;
  changed: boolean;
  kinds: { id: string; name: LocalText; startsAt: number; minutes: number; toPublish: number }[];
  agents: { id: string; name: string; skills: Skill[]; active: boolean; wrapUpMinutes: number | null }[];
  shifts: RosterShift[];
  faults: Fault[];
};

/** The draft of a week, who is there to work, and which constraints the draft breaks. */
export const loadDraft = async (
  db: Db,
  monday: string,
): Promise<{ shifts: RosterShift[]; workers: RosterWorker[]; faults: Fault[] }> => {
  const [planned, around] = await Promise.all([findDraft(db, monday), findAround(db, monday)]);
  const workers = await findWorkers(db, [...new Set(planned.map(({ agentId }) => agentId))]);
  // What an agent's work must respect may have changed since it was planned.
  const shifts = planned.map((shift) => ({ ...shift, breaks: breaksFor(shift, workers) }));
  return { shifts, workers, faults: faultsOf(shifts, around, workers) };
};

/** The working copy of a week, with what is wrong in it. */
export const readWeek = async ({ services: { db } }: SignedIn, { monday }: { monday: string }): Promise<RosterWeek> => {
  const [week, kinds, toPublish, { shifts, workers, faults }] = await Promise.all([
    findRosterWeek(db, monday),
    findKinds(db),
    countWeeksToPublish(db),
    loadDraft(db, monday),
  ]);
  return {
    monday,
    revision: week?.revision ?? 0,
    published: week?.publishedAt ? { by: week.publishedByName, at: week.publishedAt } : null,
    changed: week !== undefined && week.publishedRevision !== week.revision,
    kinds: kinds.map(({ nameZh, nameEn, ...kind }) => ({
      ...kind,
      name: { zh: nameZh, en: nameEn },
      toPublish: toPublish.get(kind.id) ?? 0,
    })),
    agents: workers.map(({ id, name, skills, active, wrapUpMinutes }) => ({ id, name, skills, active, wrapUpMinutes })),
    shifts,
    faults,
  };
};
