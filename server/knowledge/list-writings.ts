import type { z } from 'zod';
import { loadStatistics } from '#server/knowledge/load-statistics.ts';
import { type DraftState, findWritings } from '#server/knowledge/writing.store.ts';
import { findBehind, findListed } from '#server/knowledge/writing-list.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { writingListSchema } from '#shared/knowledge/inputs.ts';
import type { Half, Writing } from '#shared/knowledge/writing.ts';
import type { Locale } from '#shared/language.ts';
import { tsqueryFor } from '#shared/search/lexemes.ts';
import { parseQuery } from '#shared/search/terms.ts';

/** One line of the editors' list. `question` is '' where none is written yet. */
export type WritingRow = {
  id: string;
  question: string;
  lang: Locale;
  departmentId: string;
  state: 'published' | DraftState;
  behind: Half | null;
  /** Who saved the draft last. */
  by: string | null;
};

type Questions = { questionZh: string | null; questionEn: string | null };

const mostRows = 100;

const questionIn = ({ questionZh, questionEn }: Questions, locale: Locale): Pick<WritingRow, 'question' | 'lang'> => {
  const zh = { question: questionZh ?? '', lang: 'zh-TW' as const };
  const en = { question: questionEn ?? '', lang: 'en' as const };
  const [first, second] = locale === 'zh-TW' ? [zh, en] : [en, zh];
  return first.question || !second.question ? first : second;
};

const says = ({ questionZh, questionEn, answerZh, answerEn }: Writing, q: string) =>
  [questionZh, questionEn, answerZh, answerEn].some((words) => words.toLowerCase().includes(q.trim().toLowerCase()));

const draftRows = async ({ services: { db }, viewer }: SignedIn, departmentId: string | null, q: string) =>
  (await findWritings(db, departmentId))
    .filter(({ body }) => says(body.writing, q))
    .map(
      ({ articleId, body, state, behind, changedByName }): WritingRow => ({
        id: articleId,
        ...questionIn(body.writing, viewer.locale),
        departmentId: body.writing.departmentId,
        state,
        behind,
        by: changedByName,
      }),
    );

const publishedRows = async (
  { services: { db }, viewer }: SignedIn,
  departmentId: string | null,
  { filter, q }: z.output<typeof writingListSchema>,
) => {
  const terms = parseQuery(q);
  const wanted = { where: 'anywhere', departmentId } as const;
  const tsquery = terms.length > 0 ? tsqueryFor(terms, wanted, await loadStatistics(db)) : null;
  const rows =
    filter === 'behind'
      ? await findBehind(db, departmentId, mostRows)
      : await findListed(db, departmentId, tsquery, mostRows);
  return rows.map(
    (row): WritingRow => ({
      id: row.id,
      ...questionIn(row, viewer.locale),
      departmentId: row.departmentId,
      state: 'published',
      behind: row.behind,
      by: null,
    }),
  );
};

/** The articles that the viewer may write, at most 100: what is being written first, each article once. */
export const listWritings = async (
  context: SignedIn,
  input: z.output<typeof writingListSchema>,
): Promise<WritingRow[]> => {
  const departmentId = context.viewer.role === 'supervisor' ? null : context.viewer.departmentId;
  const drafts = await draftRows(context, departmentId, input.q);
  const state = { review: 'in review', writing: 'writing' } as const;
  if (input.filter === 'review' || input.filter === 'writing') {
    const wanted = state[input.filter];
    return drafts.filter((row) => row.state === wanted).slice(0, mostRows);
  }
  const shown = input.filter === 'behind' ? drafts.filter(({ behind }) => behind !== null) : drafts;
  const known = new Set(shown.map(({ id }) => id));
  const published = await publishedRows(context, departmentId, input);
  return [...shown, ...published.filter(({ id }) => !known.has(id))].slice(0, mostRows);
};
