import type { Db } from '#server/db/connection.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { inSlices } from '#server/knowledge/in-slices.ts';
import { findKnownArticles, findLessonsStamp, findTicketsDone } from '#server/knowledge/suggest.store.ts';
import { type Directory, type Learned, learnMatters } from '#shared/knowledge/learn-matters.ts';

type Kept = { stamp: string; nextLook: number; learned: Learned };

const lookMs = 2000;
// Where there is much to learn and something changes all the time, learning leaves most of the time to others.
const restPerWork = 5;
const hourMs = 3_600_000;

// The most read and the newest ones say enough about the words that callers use.
const mostArticles = 5000;
const mostTicketsOfCategory = 40;

const kept = new WeakMap<Db, Kept>();
const learning = new WeakMap<Db, Promise<Learned>>();

// Articles begin and end to be valid without anybody saving anything.
const stampOf = async (db: Db, { categories, departments }: Directory): Promise<string> => {
  const words = categories.map(({ id, departmentId, name, keywords }) => ({ id, departmentId, name, keywords }));
  return [await findLessonsStamp(db), Math.floor(Date.now() / hourMs), JSON.stringify([words, departments])].join(' ');
};

const learn = async (db: Db): Promise<Learned> => {
  const catalogue = await loadCatalogue(db);
  const stamp = await stampOf(db, catalogue);
  const last = kept.get(db);
  if (last?.stamp === stamp) {
    last.nextLook = performance.now() + lookMs;
    return last.learned;
  }
  const [articles, tickets] = await Promise.all([
    findKnownArticles(db, mostArticles),
    findTicketsDone(db, mostTicketsOfCategory),
  ]);
  const { result: learned, workMs } = await inSlices(learnMatters(catalogue, articles, tickets));
  kept.set(db, { stamp, nextLook: performance.now() + Math.max(lookMs, restPerWork * workMs), learned });
  return learned;
};

const learnOnce = (db: Db): Promise<Learned> => {
  const running = learning.get(db) ?? learn(db).finally(() => learning.delete(db));
  learning.set(db, running);
  return running;
};

/**
 * What words mean which category and which department. Learned anew in the background some seconds after an article,
 * a category, or the tickets that departments have closed changed.
 */
export const loadLearned = async (db: Db): Promise<Learned> => {
  const last = kept.get(db);
  if (!last) return learnOnce(db);
  if (performance.now() > last.nextLook) learnOnce(db).catch(() => {});
  return last.learned;
};
