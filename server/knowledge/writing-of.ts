import type { findAnyArticle } from '#server/knowledge/articles.store.ts';
import { dayOf, lastDayOf } from '#shared/day.ts';
import type { Writing } from '#shared/knowledge/writing.ts';

type Saved = Pick<
  NonNullable<Awaited<ReturnType<typeof findAnyArticle>>>,
  | 'departmentId'
  | 'categoryId'
  | 'questionZh'
  | 'questionEn'
  | 'answerZh'
  | 'answerEn'
  | 'keywords'
  | 'validFrom'
  | 'validUntil'
>;

/** A published article, or a version of it as it was saved, in the form in which it is written. */
export const writingOf = (article: Saved): Writing => ({
  departmentId: article.departmentId,
  categoryId: article.categoryId,
  questionZh: article.questionZh ?? '',
  questionEn: article.questionEn ?? '',
  answerZh: article.answerZh ?? '',
  answerEn: article.answerEn ?? '',
  keywords: article.keywords,
  validFrom: dayOf(new Date(article.validFrom)),
  validUntil: article.validUntil && lastDayOf(new Date(article.validUntil)),
  stillFits: false,
});
