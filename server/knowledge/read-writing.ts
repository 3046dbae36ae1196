import type { Db } from '#server/db/connection.ts';
import { findAnyArticle } from '#server/knowledge/articles.store.ts';
import { allowWriting } from '#server/knowledge/editing.policy.ts';
import { findVersionBody, findVersions, findWriting } from '#server/knowledge/writing.store.ts';
import { writingOf } from '#server/knowledge/writing-of.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** An article in an editor's hands: what is published, what is being written, and how it came to be. */
export const articleInHand = async (db: Db, id: string, viewerId: string) => {
  const [article, draft, versions] = await Promise.all([
    findAnyArticle(db, id),
    findWriting(db, id),
    findVersions(db, id),
  ]);
  return {
    id,
    version: article?.version ?? 0,
    published: article ? writingOf(article) : null,
    behind: article?.behind ?? null,
    draft: draft
      ? {
          writing: draft.body.writing,
          baseVersion: draft.baseVersion,
          revision: draft.revision,
          state: draft.state,
          by: draft.changedByName,
          at: draft.changedAt,
          /** The viewer wrote of it herself. */
          mine: draft.body.writers.includes(viewerId),
        }
      : null,
    versions,
  };
};
export type ArticleInHand = Awaited<ReturnType<typeof articleInHand>>;

/** The article and its draft. Throws `not-found` where neither is there, `forbidden` for another department's. */
export const readWriting = async ({ services, viewer }: SignedIn, { id }: { id: string }): Promise<ArticleInHand> => {
  const article = await articleInHand(services.db, id, viewer.id);
  if (!article.published && !article.draft) throw new HotlineError('not-found', `article ${id}`);
  allowWriting(viewer, [article.published?.departmentId, article.draft?.writing.departmentId]);
  return article;
};

/** The words of one version. Throws `not-found`, and `forbidden` for another department's. */
export const readVersion = async ({ services, viewer }: SignedIn, input: { id: string; version: number }) => {
  const [article, body] = await Promise.all([
    findAnyArticle(services.db, input.id),
    findVersionBody(services.db, input.id, input.version),
  ]);
  if (!article || !body) throw new HotlineError('not-found', `article ${input.id}, version ${input.version}`);
  allowWriting(viewer, [article.departmentId]);
  return writingOf(body as typeof article);
};
