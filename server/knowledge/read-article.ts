import { findArticle } from '#server/knowledge/articles.store.ts';
import { countClosedCalls } from '#server/knowledge/feedback.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { articleIn } from '#shared/knowledge/article-text.ts';
import { type Block, blocksOf } from '#shared/knowledge/markdown.ts';
import type { Locale } from '#shared/language.ts';
import { mayDo } from '#shared/permissions.ts';

/** An article to be read out, in one language. No blocks: no answer is written yet. */
export type Article = {
  id: string;
  version: number;
  question: string;
  blocks: Block[];
  lang: Locale;
  departmentId: string;
  categoryId: string | null;
  validUntil: Date | null;
  /** How many calls it closed; for who may write answers. */
  closedCalls: number | null;
};

/** The article in the viewer's language where it is written in it. Throws `not-found`, also for what is not valid now. */
export const readArticle = async ({ services, viewer }: SignedIn, { id }: { id: string }): Promise<Article> => {
  const row = await findArticle(services.db, id);
  if (!row) throw new HotlineError('not-found', `article ${id}`);
  const { lang, question, answer } = articleIn(row, viewer.locale);
  const { version, departmentId, categoryId, validUntil } = row;
  const counts = mayDo(viewer.role, 'articles.write') ? await countClosedCalls(services.db, [id]) : null;
  const closedCalls = counts && (counts.get(id) ?? 0);
  const blocks = blocksOf(answer);
  return { id, version, question, blocks, lang, departmentId, categoryId, validUntil, closedCalls };
};
