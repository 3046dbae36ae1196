import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import { behindAfter } from '#shared/knowledge/behind.ts';
import { plainLines } from '#shared/knowledge/markdown.ts';
import { articleLexemes } from '#shared/search/lexemes.ts';

/** Words in both languages; null is not written, and a language that is left out stays as it is. */
type Halves = { zh?: string | null; en?: string | null };

/** An article as it is written. What is left out of `views` and the validity stays as it is. */
export type ArticleInput = {
  id: string;
  departmentId: string;
  categoryId: string | null;
  question: Halves;
  answer: Halves;
  keywords: string[];
  /** How often citizens have looked it up elsewhere; never lowers what the desk has counted. */
  views?: number;
  validFrom?: Date;
  validUntil?: Date | null;
};

export type Saved = { added: string[]; changed: string[]; unchanged: string[] };

type Row = Omit<Selectable<Schema['article']>, 'search'>;

const columns = [
  'id',
  'departmentId',
  'categoryId',
  'questionZh',
  'questionEn',
  'answerZh',
  'answerEn',
  'keywords',
  'views',
  'validFrom',
  'validUntil',
  'version',
  'behind',
] as const;

const bodyOf = ({ id: _id, version: _version, views: _views, behind: _behind, ...body }: Row) => body;

/** Whether the words differ from those that are saved. */
const isWritten = (row: Row, old: Row | undefined): boolean =>
  old !== undefined && JSON.stringify(bodyOf(row)) !== JSON.stringify(bodyOf(old));

const isViewed = (row: Row, old: Row | undefined): boolean => old !== undefined && row.views > old.views;

const kept = (text: string | null | undefined, old: string | null | undefined): string | null =>
  text === undefined ? (old ?? null) : text;

const wordsOf = ({ question, answer }: ArticleInput, old: Row | undefined) => ({
  questionZh: kept(question.zh, old?.questionZh),
  questionEn: kept(question.en, old?.questionEn),
  answerZh: kept(answer.zh, old?.answerZh),
  answerEn: kept(answer.en, old?.answerEn),
});

const rowOf = (input: ArticleInput, old: Row | undefined, now: Date): Row => ({
  id: input.id,
  departmentId: input.departmentId,
  categoryId: input.categoryId,
  ...wordsOf(input, old),
  keywords: input.keywords,
  views: Math.max(old?.views ?? 0, input.views ?? 0),
  validFrom: input.validFrom ?? old?.validFrom ?? now,
  validUntil: input.validUntil === undefined ? (old?.validUntil ?? null) : input.validUntil,
  version: old ? old.version + 1 : 1,
  behind: behindAfter(old ?? null, wordsOf(input, old), old?.behind ?? null),
});

const isText = (text: string | null): text is string => text !== null;

const lexemesOf = (row: Row): string[] =>
  articleLexemes({
    heads: [row.questionZh, row.questionEn, ...row.keywords].filter(isText),
    bodies: [row.answerZh, row.answerEn].flatMap(plainLines),
    departmentId: row.departmentId,
  });

const saveRows = async (tx: Tx, rows: Row[], agentId: string | null): Promise<void> => {
  if (rows.length === 0) return;
  await tx
    .insertInto('article')
    .values(rows.map((row) => ({ ...row, search: sql`array_to_tsvector(${lexemesOf(row)}::text[])` })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        departmentId: eb.ref('excluded.departmentId'),
        categoryId: eb.ref('excluded.categoryId'),
        questionZh: eb.ref('excluded.questionZh'),
        questionEn: eb.ref('excluded.questionEn'),
        answerZh: eb.ref('excluded.answerZh'),
        answerEn: eb.ref('excluded.answerEn'),
        keywords: eb.ref('excluded.keywords'),
        views: eb.fn<number>('greatest', ['article.views', 'excluded.views']),
        validFrom: eb.ref('excluded.validFrom'),
        validUntil: eb.ref('excluded.validUntil'),
        version: eb.ref('excluded.version'),
        behind: eb.ref('excluded.behind'),
        search: eb.ref('excluded.search'),
      })),
    )
    .execute();
  await tx
    .insertInto('articleVersion')
    .values(
      rows.map((row) => ({
        articleId: row.id,
        version: row.version,
        body: JSON.stringify(bodyOf(row)) as never,
        agentId,
      })),
    )
    .execute();
};

const raiseViews = async (tx: Tx, rows: Row[]): Promise<void> => {
  for (const { id, views } of rows) {
    await tx.updateTable('article').set({ views }).where('id', '=', id).where('views', '<', views).execute();
  }
};

const findRows = (db: Db, ids: string[]): Promise<Row[]> =>
  ids.length === 0 ? Promise.resolve([]) : db.selectFrom('article').select(columns).where('id', 'in', ids).execute();

/** Only what is true today is ever found or read out. */
export const isValidNow = (eb: ExpressionBuilder<Schema, 'article'>) =>
  eb.and([
    eb('article.validFrom', '<=', sql<Date>`now()`),
    eb.or([eb('article.validUntil', 'is', null), eb('article.validUntil', '>', sql<Date>`now()`)]),
  ]);

/** The article, valid now or not. */
export const findAnyArticle = async (db: Db, id: string): Promise<Row | undefined> => (await findRows(db, [id]))[0];

/** The article, where it is valid now. */
export const findArticle = (db: Db, id: string): Promise<Row | undefined> =>
  db.selectFrom('article').select(columns).where('id', '=', id).where(isValidNow).executeTakeFirst();

const saveSome = async (tx: Tx, inputs: ArticleInput[], agentId: string | null, saved: Saved): Promise<void> => {
  const found = await findRows(
    tx,
    inputs.map(({ id }) => id),
  );
  const old = new Map(found.map((row) => [row.id, row]));
  const now = new Date();
  const rows = inputs.map((input) => rowOf(input, old.get(input.id), now));
  const added = rows.filter(({ id }) => !old.has(id));
  const written = rows.filter((row) => isWritten(row, old.get(row.id)));
  const viewed = rows.filter((row) => !isWritten(row, old.get(row.id)) && isViewed(row, old.get(row.id)));
  await saveRows(tx, [...added, ...written], agentId);
  await raiseViews(tx, viewed);
  const changed = new Set([...written, ...viewed].map(({ id }) => id));
  saved.added.push(...added.map(({ id }) => id));
  saved.changed.push(...changed);
  saved.unchanged.push(...rows.map(({ id }) => id).filter((id) => old.has(id) && !changed.has(id)));
};

const atOnce = 500;
const manyChanges = 100;

/**
 * Adds articles and changes those whose words differ: a change is a new version, every version is kept, and the language
 * that stood still is marked as behind. What is saved already stays untouched. Says which ids were added, changed and unchanged; higher views alone are a change,
 * but no new version. Each id may come once.
 */
export const saveArticles = async (tx: Tx, articles: ArticleInput[], agentId: string | null): Promise<Saved> => {
  // One at a time, so that two cannot both make the same version.
  await sql`select pg_advisory_xact_lock(hashtext('handrail:articles'))`.execute(tx);
  const saved: Saved = { added: [], changed: [], unchanged: [] };
  for (let start = 0; start < articles.length; start += atOnce) {
    await saveSome(tx, articles.slice(start, start + atOnce), agentId, saved);
  }
  // The search weighs words by how common they are; the database would count them again only minutes later.
  if (saved.added.length + saved.changed.length >= manyChanges) await sql`analyze article`.execute(tx);
  // Who learns from the articles looks at this count, which the database would write down up to ten seconds later.
  await sql`select pg_stat_force_next_flush()`.execute(tx);
  return saved;
};
