import type { z } from 'zod';
import { type ArticleInput, findAnyArticle, saveArticles } from '#server/knowledge/articles.store.ts';
import { allowWriting, mayPublish } from '#server/knowledge/editing.policy.ts';
import { type ArticleInHand, articleInHand } from '#server/knowledge/read-writing.ts';
import { changedMeanwhile, demandReady } from '#server/knowledge/save-writing.ts';
import { dropWriting, lockWriting, saveApproval, saveNotBehind } from '#server/knowledge/writing.store.ts';
import { writingOf } from '#server/knowledge/writing-of.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { SignedIn } from '#server/trpc.ts';
import { endOfDay, startOfDay } from '#shared/day.ts';
import { HotlineError } from '#shared/errors.ts';
import type { discardWritingSchema, publishSchema } from '#shared/knowledge/inputs.ts';
import type { Writing } from '#shared/knowledge/writing.ts';

type Published = Awaited<ReturnType<typeof findAnyArticle>>;

const inputOf = (id: string, writing: Writing, published: Published): ArticleInput => {
  const before = published && writingOf(published);
  const isSame = (day: 'validFrom' | 'validUntil') => before !== undefined && before[day] === writing[day];
  return {
    id,
    departmentId: writing.departmentId,
    categoryId: writing.categoryId,
    question: { zh: writing.questionZh || null, en: writing.questionEn || null },
    answer: { zh: writing.answerZh || null, en: writing.answerEn || null },
    keywords: writing.keywords,
    // An import may have said the hour, which is not to be lost.
    validFrom: writing.validFrom === null || isSame('validFrom') ? undefined : startOfDay(writing.validFrom),
    validUntil: isSame('validUntil') ? undefined : writing.validUntil === null ? null : endOfDay(writing.validUntil),
  };
};

/** The draft as the editor saw it, kept until the transaction ends. Throws `changed-meanwhile` and `forbidden`. */
const lockSeen = async (
  tx: Parameters<typeof lockWriting>[0],
  viewer: SignedIn['viewer'],
  id: string,
  revision: number,
) => {
  const draft = await lockWriting(tx, id);
  if (!draft || draft.revision !== revision) throw changedMeanwhile(id, draft?.changedByName ?? null);
  const published = await findAnyArticle(tx, id);
  allowWriting(viewer, [draft.body.writing.departmentId, published?.departmentId]);
  return { draft, published };
};

/**
 * Makes the draft the answer, as a new version, at all desks; the language that stood still is marked as behind. Throws
 * `changed-meanwhile` with `by` (the draft, or the published version under it, is another one), `forbidden`, and
 * `invalid-input` (not ready, or no reason though the viewer wrote of it).
 */
export const publishArticle = async (
  { services: { db, live }, viewer }: SignedIn,
  { id, revision, reason }: z.output<typeof publishSchema>,
): Promise<ArticleInHand> => {
  await db.transaction().execute(async (tx) => {
    const { draft, published } = await lockSeen(tx, viewer, id, revision);
    const { writing, writers } = draft.body;
    if (draft.baseVersion !== (published?.version ?? 0)) throw changedMeanwhile(id, null);
    demandReady(writing);
    if (!mayPublish(viewer, writers, reason)) {
      throw new HotlineError('invalid-input', 'published by who wrote it', { fields: ['reason'] });
    }
    const { unchanged } = await saveArticles(tx, [inputOf(id, writing, published)], draft.changedBy);
    if (unchanged.length === 0) await saveApproval(tx, id, viewer.id, reason);
    if (writing.stillFits) await saveNotBehind(tx, id);
    await dropWriting(tx, id);
    await saveLiveEvent(tx, { kind: 'articles', key: id, data: { byId: viewer.id } });
  });
  live.wake();
  return articleInHand(db, id, viewer.id);
};

/** Throws the draft away. Throws `changed-meanwhile` with `by`, and `forbidden`. */
export const discardWriting = (
  { services: { db }, viewer }: SignedIn,
  { id, revision }: z.output<typeof discardWritingSchema>,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await lockSeen(tx, viewer, id, revision);
    await dropWriting(tx, id);
  });
