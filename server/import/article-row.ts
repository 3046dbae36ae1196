import { idOf, type NameIndex } from '#server/import/city-names.ts';
import { RefusedRow } from '#server/import/refused-row.ts';
import type { ArticleInput } from '#server/knowledge/articles.store.ts';
import { locales } from '#shared/language.ts';

export const articleColumns = [['id'], ['question'], ['department'], ['views']];

/** No id of the demonstration city has a dot: an imported article never takes the place of another one. */
const ownId = (id: string): string => `import.${id}`;

const longest = { question: 1000, answer: 50_000, keyword: 60 };

const required = (values: Record<string, string>, column: string): string => {
  const value = values[column];
  if (!value) throw new RefusedRow(`${column} is empty.`);
  return value;
};

const idIn = (values: Record<string, string>): string => {
  const id = required(values, 'id');
  if (!/^[^\s\p{C}]{1,60}$/u.test(id)) throw new RefusedRow('id must have at most 60 characters and no space.');
  return id;
};

const viewsIn = (values: Record<string, string>): number => {
  const views = values.views || '0';
  if (!/^\d{1,9}$/.test(views)) throw new RefusedRow(`views "${views.slice(0, 20)}" is not a whole number.`);
  return Number(views);
};

const languageOf = (written: string | undefined, question: string): 'zh' | 'en' => {
  if (!written) return /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
  const locale = locales.find((one) => one.toLowerCase() === written.toLowerCase());
  if (!locale) throw new RefusedRow(`language "${written.slice(0, 20)}" is neither ${locales.join(' nor ')}.`);
  return locale === 'zh-TW' ? 'zh' : 'en';
};

// The open data of Kaohsiung writes a line break as [換行].
const lineBreaks = /\s*(?:\[換行\]|\r\n?|\n)\s*/g;

const questionIn = (values: Record<string, string>): string => {
  const question = required(values, 'question').replace(lineBreaks, ' ').trim();
  if (question.length > longest.question)
    throw new RefusedRow(`question is longer than ${longest.question} characters.`);
  return question;
};

const answerIn = (values: Record<string, string>): string | null => {
  const answer = (values.answer ?? '').replaceAll('[換行]', '\n').replace(/\r\n?/g, '\n').trim();
  if (answer.length > longest.answer) throw new RefusedRow(`answer is longer than ${longest.answer} characters.`);
  return answer || null;
};

const keywordsIn = (values: Record<string, string>): string[] => {
  const keywords = (values.keywords ?? '').split(/[;,|、；，]/).map((keyword) => keyword.trim());
  const long = keywords.find((keyword) => keyword.length > longest.keyword);
  if (long) throw new RefusedRow(`the keyword "${long.slice(0, 20)}…" is longer than ${longest.keyword} characters.`);
  return [...new Set(keywords.filter((keyword) => keyword !== ''))];
};

/** The article that a row tells of. Throws a `RefusedRow` with the first thing that is wrong. */
export const articleIn = (
  values: Record<string, string>,
  { departments, categories }: { departments: NameIndex; categories: NameIndex },
): ArticleInput => {
  const id = ownId(idIn(values));
  const question = questionIn(values);
  const language = languageOf(values.language, question);
  return {
    id,
    departmentId: idOf(departments, required(values, 'department')),
    categoryId: values.category ? idOf(categories, values.category) : null,
    // The other language may have been written at the desk: it stays.
    question: { [language]: question },
    answer: { [language]: answerIn(values) },
    keywords: keywordsIn(values),
    views: viewsIn(values),
  };
};
