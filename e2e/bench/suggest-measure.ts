import { SetupError } from '#server/env.ts';
import { readCsv } from '#server/import/read-csv.ts';
import { finish } from '#shared/knowledge/finish.ts';
import { type Directory, type KnownArticle, learnMatters } from '#shared/knowledge/learn-matters.ts';
import { suggest } from '#shared/knowledge/suggest.ts';

/** Answered questions, and the city's catalogue; null where the questions name its departments and that is all. */
export type Matters = { articles: KnownArticle[]; directory: Directory | null };

/** How many questions were asked, and for how many the right department was first, and among three. */
export type Hits = { asked: number; first: number; three: number; learnMs: number; suggestMs: number };

const splitWords = (text: string): string[] => text.split(/[;；、,，|]/).flatMap((word) => word.trim() || []);

/** The questions of a CSV file. A department is whatever stands there; its name is all that is known of it. */
export const readMatters = async (path: string): Promise<Matters> => {
  const articles: KnownArticle[] = [];
  for await (const row of readCsv(path, [['question'], ['department']])) {
    if ('reason' in row) throw new SetupError(`${path}, line ${row.line}: ${row.reason}`);
    const { question = '', department = '', keywords = '' } = row.values;
    if (!question || !department) continue;
    articles.push({
      departmentId: department,
      categoryId: null,
      questions: [question],
      keywords: splitWords(keywords),
    });
  }
  if (articles.length === 0) throw new SetupError(`${path} has no question with a department.`);
  return { articles, directory: null };
};

/** The departments of the questions that may be learned from: one that is only asked for is not known. */
const namedIn = (articles: KnownArticle[]): Directory => ({
  categories: [],
  departments: [...new Set(articles.map(({ departmentId }) => departmentId))].map((id) => ({
    id,
    name: { zh: id, en: id },
  })),
});

const most = 3;

/** Learns from `train` and asks the questions of `test`, of which only the words are told. */
export const measure = ({ directory }: Matters, train: KnownArticle[], test: KnownArticle[]): Hits => {
  const began = performance.now();
  const learned = finish(learnMatters(directory ?? namedIn(train), train, []));
  const learnedAt = performance.now();
  const ranks = test.flatMap(({ departmentId, questions }) =>
    questions.map((words) =>
      suggest(learned, words, most).departments.findIndex((found) => found.departmentId === departmentId),
    ),
  );
  return {
    asked: ranks.length,
    first: ranks.filter((rank) => rank === 0).length,
    three: ranks.filter((rank) => rank >= 0).length,
    learnMs: learnedAt - began,
    suggestMs: performance.now() - learnedAt,
  };
};
