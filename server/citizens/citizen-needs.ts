import { findNeeds } from '#server/citizens/citizens.store.ts';
import type { Db } from '#server/db/connection.ts';
import type { Need } from '#shared/citizens.ts';

const keepMs = 10_000;
const keepCount = 500;
const kept = new WeakMap<Db, Map<string, { at: number; needs: Promise<Need[]> }>>();

/**
 * What a citizen needs, at most ten seconds late: the preview of a ticket asks again with each sentence that is typed.
 * Nothing of somebody who stays anonymous or is not known.
 */
export const citizenNeeds = async (db: Db, id: string | null): Promise<Need[]> => {
  if (!id) return [];
  const known = kept.get(db) ?? new Map();
  kept.set(db, known);
  const last = known.get(id);
  if (last && performance.now() - last.at < keepMs) return last.needs;
  if (known.size >= keepCount) known.clear();
  const needs = findNeeds(db, id);
  known.set(id, { at: performance.now(), needs });
  needs.catch(() => known.delete(id));
  return needs;
};
