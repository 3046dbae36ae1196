import { describe, expect, it, test } from 'vitest';
import { peopleArticles } from '#server/seed/articles/people/people.ts';
import { streetsArticles } from '#server/seed/articles/streets/streets.ts';
import { categories } from '#server/seed/categories/categories.ts';
import { addArticle, type CategorisedArticle, evidenceOf } from '#shared/knowledge/category-evidence.ts';
import { suggestCategories } from '#shared/knowledge/suggest-categories.ts';

const articles = [...streetsArticles, ...peopleArticles].flatMap(
  ({ categoryId, question, keywords }): CategorisedArticle[] =>
    categoryId ? [{ categoryId, questions: [question.zh, question.en], keywords }] : [],
);

const evidenceFrom = (known: CategorisedArticle[]) => {
  const evidence = evidenceOf(categories);
  for (const article of known) addArticle(evidence, article);
  return evidence;
};

const evidence = evidenceFrom(articles);

describe('what a caller says', () => {
  it.each([
    ['我家門口的路燈不亮了三天', 'street-light', '路燈、不亮'],
    ['巷口有一隻流浪狗會咬人', 'stray-animal', '流浪狗、咬人'],
    ['有人在空地亂丟垃圾', 'litter', null],
    ['隔壁半夜唱卡拉OK吵死了', 'noise', null],
    ['三民區建工路有個坑洞很大', 'pothole', null],
    ['想申請長照', 'long-term-care', null],
    ['紅綠燈壞掉', 'traffic-signal', null],
    ['公車都沒來', 'bus', null],
  ])('%s: %s', (words, categoryId, reason) => {
    const [first] = suggestCategories(evidence, words, 3);
    expect(first?.categoryId).toBe(categoryId);
    if (reason) expect(first?.reason.zh).toBe(reason);
  });

  it.each([
    ['The street lights in front of my house are dark', 'street-light', 'street light, dark'],
    ['there is a big hole in the road', 'pothole', 'hole in the road'],
    ['a tree has fallen on my car', 'street-tree', null],
  ])('%s: %s', (words, categoryId, reason) => {
    const [first] = suggestCategories(evidence, words, 3);
    expect(first?.categoryId).toBe(categoryId);
    if (reason) expect(first?.reason.en).toBe(reason);
  });

  it('suggests nothing where nothing was said', () => {
    for (const words of ['', '喂，你好', '...', 'hello?']) expect(suggestCategories(evidence, words, 3)).toEqual([]);
  });

  it('says a reason of four words at most, and no category twice', () => {
    const suggestions = suggestCategories(evidence, articles.flatMap(({ questions }) => questions).join(' '), 3);
    expect(new Set(suggestions.map(({ categoryId }) => categoryId)).size).toBe(3);
    for (const { reason } of suggestions) expect(reason.en.split(/[\s,]+/).length).toBeLessThanOrEqual(4);
  });
});

test('questions of articles that it has never seen find their category', () => {
  const parts = 8;
  const ranks = Array.from({ length: parts }, (_, part) => {
    const others = evidenceFrom(articles.filter((_article, index) => index % parts !== part));
    return articles
      .filter((_article, index) => index % parts === part)
      .map(({ categoryId, questions }) =>
        questions.map((words) =>
          suggestCategories(others, words, 3).findIndex((suggestion) => suggestion.categoryId === categoryId),
        ),
      );
  }).flat();
  const share = (language: number, isGood: (rank: number) => boolean) =>
    ranks.filter((rank) => isGood(rank[language] as number)).length / ranks.length;
  const isFirst = (rank: number) => rank === 0;
  const isThere = (rank: number) => rank >= 0;
  expect(share(0, isFirst)).toBeGreaterThan(0.7);
  expect(share(0, isThere)).toBeGreaterThan(0.82);
  expect(share(1, isFirst)).toBeGreaterThan(0.6);
  expect(share(1, isThere)).toBeGreaterThan(0.78);
});
