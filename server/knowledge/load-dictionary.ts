import { setTimeout as rest } from 'node:timers/promises';
import type { Db } from '#server/db/connection.ts';
import { keptFor } from '#server/db/kept.ts';
import { findWords } from '#server/knowledge/search.store.ts';
import { findArticlesStamp } from '#server/knowledge/suggest.store.ts';
import { type Dictionary, dictionaryOf, noWords } from '#shared/search/spelling.ts';

const last = new WeakMap<Db, { stamp: string; dictionary: Dictionary }>();

const load = async (db: Db): Promise<Dictionary> => {
  const stamp = await findArticlesStamp(db);
  const old = last.get(db);
  if (old?.stamp === stamp) return old.dictionary;
  const dictionary = dictionaryOf(await findWords(db));
  last.set(db, { stamp, dictionary });
  return dictionary;
};

const keep = keptFor(5 * 60_000, load, noWords);
const longestWaitMs = 500;
const waited = new WeakMap<Db, Promise<Dictionary>>();

/**
 * The English words of the articles, some minutes old at most. A slip is taken for one of these. Only the first searches
 * wait, and not for long, until the words of a large archive are known: none are before.
 */
export const loadDictionary = (db: Db): Promise<Dictionary> => {
  const known = keep(db);
  const longest = waited.get(db) ?? rest(longestWaitMs, noWords, { ref: false });
  waited.set(db, longest);
  return Promise.race([known, longest]);
};
