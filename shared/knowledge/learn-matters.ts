import type { Category } from '#shared/category.ts';
import { addArticle, addTicket, type CategoryEvidence, evidenceOf } from '#shared/knowledge/category-evidence.ts';
import { type DepartmentModel, type Example, learnDepartments } from '#shared/knowledge/learn-departments.ts';
import type { LocalText } from '#shared/language.ts';

/** What an article asks, in each language that it has, and the keywords of its answer. */
export type KnownArticle = { departmentId: string; categoryId: string | null; questions: string[]; keywords: string[] };
/** What a citizen said, and who did it. */
export type TicketDone = { departmentId: string; categoryId: string; words: string };

/** What the catalogue says about who does what. */
export type Directory = {
  categories: Pick<Category, 'id' | 'departmentId' | 'name' | 'keywords'>[];
  departments: { id: string; name: LocalText }[];
};

/** What words mean which category and which department. */
export type Learned = {
  categories: CategoryEvidence;
  departments: DepartmentModel;
  /** The names of the categories, for the reasons. */
  names: Map<string, LocalText>;
};

const halves = ['zh', 'en'] as const;
const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

// Each language of a text is an example by itself, with the keywords of that language.
const examplesOf = ({ categories, departments }: Directory): Example[] => [
  ...departments.flatMap(({ id, name }) =>
    halves.map((half): Example => ({ kind: 'catalogue', departmentId: id, categoryId: null, text: name[half] })),
  ),
  ...categories.flatMap(({ id, departmentId, name, keywords }) =>
    halves.map(
      (half): Example => ({
        kind: 'catalogue',
        departmentId,
        categoryId: id,
        text: [name[half], ...keywords[half]].join(', '),
      }),
    ),
  ),
];

const articleExamples = ({ departmentId, categoryId, questions, keywords }: KnownArticle): Example[] =>
  questions.map((question) => ({
    kind: 'article',
    departmentId,
    categoryId,
    text: [question, ...keywords.filter((word) => isHan(word) === isHan(question))].join(', '),
  }));

/** Learns from the catalogue, the articles and the closed tickets. It yields after a few milliseconds of work each. */
export function* learnMatters(
  directory: Directory,
  articles: KnownArticle[],
  tickets: TicketDone[],
): Generator<void, Learned> {
  const categories = evidenceOf(directory.categories);
  const examples = examplesOf(directory);
  for (const article of articles) {
    addArticle(categories, article);
    examples.push(...articleExamples(article));
    yield;
  }
  for (const { words, ...ticket } of tickets) {
    addTicket(categories, { ...ticket, words });
    examples.push({ kind: 'ticket', ...ticket, text: words });
    yield;
  }
  const departments = yield* learnDepartments(examples);
  return { categories, departments, names: new Map(directory.categories.map(({ id, name }) => [id, name])) };
}
