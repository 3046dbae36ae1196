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

/** The English words of the articles, some minutes old at most. A slip is taken for one of these. */
export const loadDictionary = keptFor(5 * 60_000, load, noWords);
