import { freshFor } from '#server/db/kept.ts';
import { findSynonyms } from '#server/knowledge/synonyms.store.ts';
import { synonymsOf } from '#shared/search/synonyms.ts';

/** The words that mean the same, as the search looks them up. Two seconds old at most. */
export const loadSynonyms = freshFor(2000, async (db) =>
  synonymsOf((await findSynonyms(db)).map(({ words }) => words)),
);
