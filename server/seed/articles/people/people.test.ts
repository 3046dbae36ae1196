import { expect, test } from 'vitest';
import { peopleArticles } from '#server/seed/articles/people/people.ts';
import { departments } from '#server/seed/departments.ts';

const firstSentence = (answer: string) => answer.match(/^.+?[.!?](?=\s|$)/u)?.[0] ?? answer;
const texts = peopleArticles.flatMap(({ id, question, answer }) => [
  { id, ...question },
  { id, ...answer },
]);

test('there are at least eighty articles, each with an id of its own', () => {
  const ids = peopleArticles.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(80);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
});

test('an id starts with its category or department, and the department exists', () => {
  const known = new Set(departments.map(({ id }) => id));
  for (const { id, categoryId, departmentId } of peopleArticles) {
    expect(id.startsWith(`${categoryId ?? departmentId}-`), id).toBe(true);
    expect(known.has(departmentId), id).toBe(true);
  }
});

test('each category has three articles', () => {
  const counts = Map.groupBy(
    peopleArticles.filter(({ categoryId }) => categoryId !== null),
    ({ categoryId }) => categoryId,
  );
  expect(counts.size).toBe(26);
  for (const [category, articles] of counts) expect(articles.length, `${category}`).toBe(3);
});

test('both languages are filled in, and the Chinese is Traditional Chinese', () => {
  for (const { id, zh, en } of texts) {
    expect(zh, id).toMatch(/\p{Script=Han}/u);
    expect(en, id).toMatch(/[a-z]/i);
    expect(en, id).not.toMatch(/\p{Script=Han}/u);
    expect(zh, id).not.toMatch(/[灯个这们话处无为会国车东门问间边还过时对说请电线关实应发见觉让给]/u);
    expect(zh, id).not.toMatch(/[,;:?!()]/);
  }
});

test('an answer has two to four paragraphs, and its first sentence is short enough to be read aloud', () => {
  for (const { id, answer } of peopleArticles) {
    for (const text of [answer.zh, answer.en]) {
      const paragraphs = text.split('\n\n');
      expect(paragraphs.length, id).toBeGreaterThanOrEqual(2);
      expect(paragraphs.length, id).toBeLessThanOrEqual(4);
      expect(text, id).toBe(text.trim());
    }
    expect(firstSentence(answer.en).split(/\s+/).length, firstSentence(answer.en)).toBeLessThanOrEqual(25);
  }
});

test('each article can be found by words of both languages', () => {
  for (const { id, keywords } of peopleArticles) {
    expect(
      keywords.some((word) => /\p{Script=Han}/u.test(word)),
      id,
    ).toBe(true);
    expect(
      keywords.some((word) => /^[a-z]/i.test(word)),
      id,
    ).toBe(true);
    expect(new Set(keywords).size, id).toBe(keywords.length);
  }
});
