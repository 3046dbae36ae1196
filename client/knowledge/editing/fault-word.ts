import { type Fault, today } from '#client/knowledge/editing/form.ts';
import { m } from '#client/paraglide/messages.js';

/** What is wrong with a field, in one sentence. */
export const faultWord = ({ field, kind, count, most }: Fault): string => {
  if (kind === 'missing') return m.articles_question_missing();
  if (kind === 'order') return m.articles_ends_before();
  if (kind === 'long') return m.articles_too_long({ count: count.toLocaleString(), most: most.toLocaleString() });
  if (field === 'departmentId') return m.articles_department_wrong();
  if (field === 'categoryId') return m.articles_category_wrong();
  return field === 'keywords' ? m.articles_keywords_wrong() : m.articles_day_wrong({ day: today() });
};
