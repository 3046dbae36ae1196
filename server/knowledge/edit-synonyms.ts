import type { z } from 'zod';
import { addSynonym, changeSynonym, findSynonyms, removeSynonym } from '#server/knowledge/synonyms.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { synonymSchema } from '#shared/knowledge/inputs.ts';

/** A group of words that mean the same. */
export type Synonym = { id: string; words: string[] };

/** All groups of words that mean the same, what was changed last first. */
export const listSynonyms = ({ services: { db } }: SignedIn): Promise<Synonym[]> => findSynonyms(db);

/** Saves a group of words that mean the same; every search knows it some seconds later. Throws `not-found`. */
export const saveSynonym = async (
  { services: { db }, viewer }: SignedIn,
  { id, words }: z.output<typeof synonymSchema>,
): Promise<Synonym> => {
  if (id === null) return addSynonym(db, words, viewer.id);
  const changed = await changeSynonym(db, id, words, viewer.id);
  if (!changed) throw new HotlineError('not-found', `synonym ${id}`);
  return changed;
};

/** Takes a group away. Throws `not-found`. */
export const dropSynonym = async ({ services: { db } }: SignedIn, { id }: { id: string }): Promise<void> => {
  if (!(await removeSynonym(db, id))) throw new HotlineError('not-found', `synonym ${id}`);
};
