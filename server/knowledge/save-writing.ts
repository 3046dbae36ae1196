import type { z } from 'zod';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { findAnyArticle } from '#server/knowledge/articles.store.ts';
import { allowWriting } from '#server/knowledge/editing.policy.ts';
import { type ArticleInHand, articleInHand } from '#server/knowledge/read-writing.ts';
import { findWriting, lockWriting, saveWriting } from '#server/knowledge/writing.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { saveWritingSchema } from '#shared/knowledge/inputs.ts';
import { isSameWriting, unreadyIn, type Writing } from '#shared/knowledge/writing.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** That somebody else saved, published or discarded the draft in the meantime; `by` is who saved it, if it is there. */
export const changedMeanwhile = (id: string, by: string | null) =>
  new HotlineError('changed-meanwhile', `draft of ${id}`, { by });

const refuse = (...fields: string[]) => new HotlineError('invalid-input', 'article refused', { fields });

/** Throws `invalid-input` where the article could not be published so. */
export const demandReady = (writing: Writing): void => {
  const unready = unreadyIn(writing);
  if (unready) throw refuse(unready === 'no question' ? 'questionZh' : 'validUntil');
};

const demandKnown = async (db: SignedIn['services']['db'], { departmentId, categoryId }: Writing) => {
  const { departments, categories } = await loadCatalogue(db);
  if (!departments.some(({ id }) => id === departmentId)) throw refuse('departmentId');
  if (categoryId !== null && !categories.some(({ id }) => id === categoryId)) throw refuse('categoryId');
};

/**
 * Keeps the draft for all editors, or lays it before them to be reviewed. A new article comes with a new id. Throws
 * `changed-meanwhile` with `by` where somebody else was first, `forbidden` (another department's), `not-found`,
 * `invalid-input` (an unknown department or category, or not ready for review).
 */
export const keepWriting = async (
  { services: { db }, viewer }: SignedIn,
  { id, revision, baseVersion, state, writing }: z.output<typeof saveWritingSchema>,
): Promise<ArticleInHand> => {
  await demandKnown(db, writing);
  if (state === 'in review') demandReady(writing);
  await db.transaction().execute(async (tx) => {
    const draft = await lockWriting(tx, id);
    const article = await findAnyArticle(tx, id);
    if (!draft && !article && !uuid.test(id)) throw new HotlineError('not-found', `article ${id}`);
    allowWriting(viewer, [writing.departmentId, article?.departmentId, draft?.body.writing.departmentId]);
    if ((draft?.revision ?? 0) !== revision) throw changedMeanwhile(id, draft?.changedByName ?? null);
    const writers = draft?.body.writers ?? [];
    // Who lays it before the others without touching a word has not written it.
    const wrote = !draft || !isSameWriting(writing, draft.body.writing);
    const saved = await saveWriting(
      tx,
      {
        articleId: id,
        baseVersion: Math.min(baseVersion, article?.version ?? 0),
        state,
        changedBy: viewer.id,
        writing,
        writers: wrote ? [...new Set([...writers, viewer.id])] : writers,
      },
      revision,
    );
    if (!saved) throw changedMeanwhile(id, (await findWriting(db, id))?.changedByName ?? null);
  });
  return articleInHand(db, id, viewer.id);
};
