import { describe, expect, it, test } from 'vitest';
import { finish } from '#shared/knowledge/finish.ts';
import { type KnownArticle, learnMatters, type TicketDone } from '#shared/knowledge/learn-matters.ts';
import { suggest } from '#shared/knowledge/suggest.ts';

const category = (id: string, departmentId: string, zh: string, en: string) => ({
  id,
  departmentId,
  name: { zh, en },
  keywords: { zh: [zh], en: [en] },
});
const directory = {
  departments: [
    { id: 'works', name: { zh: '工務局', en: 'Public Works' } },
    { id: 'transport', name: { zh: '交通局', en: 'Transportation' } },
    { id: 'marine', name: { zh: '海洋局', en: 'Marine' } },
  ],
  categories: [category('lamp', 'works', '路燈', 'Street lights'), category('bus', 'transport', '公車', 'Bus')],
};
const article = (departmentId: string, categoryId: string | null, ...questions: string[]): KnownArticle => ({
  departmentId,
  categoryId,
  questions,
  keywords: [],
});
const articles = [
  article('works', 'lamp', '路燈不亮怎麼辦？', 'My street light is dark. What do I do?'),
  article('works', 'lamp', '路燈不亮多久會修？'),
  article('transport', 'bus', '公車多久一班？'),
  article('marine', null, '漁船要停在哪裡？'),
];
const suggestFor = (words: string, tickets: TicketDone[] = [], more: KnownArticle[] = []) =>
  suggest(finish(learnMatters(directory, [...articles, ...more], tickets)), words, 3);
const firstOf = (words: string, tickets: TicketDone[] = []) => suggestFor(words, tickets).departments[0];

describe('the reason of a department', () => {
  it.each([
    ['路燈不亮', 'works', '像 2 則路燈的問答', 'like 2 answered questions about street lights'],
    ['my street light is dark', 'works', '像 1 則路燈的問答', 'like 1 answered question about street lights'],
    ['漁船', 'marine', '像 1 則問答', 'like 1 answered question'],
  ])('is what it has answered: %s', (words, departmentId, zh, en) =>
    expect(firstOf(words)).toMatchObject({ departmentId, reason: { zh, en } }),
  );
  it('is what it has done where that is more like the words', () => {
    const tickets = [1, 2, 3].map(() => ({ departmentId: 'works', categoryId: 'lamp', words: '燈桿漏電' }));
    expect(firstOf('燈桿漏電', tickets)?.reason).toEqual({
      zh: '像 3 件路燈的案件',
      en: 'like 3 closed tickets about street lights',
    });
  });
  it('is what it is in charge of where nothing was answered yet', () => {
    const { departments } = suggest(finish(learnMatters(directory, [], [])), '公車', 3);
    expect(departments[0]).toMatchObject({
      departmentId: 'transport',
      reason: { zh: '負責公車', en: 'in charge of bus' },
    });
  });
  it('is the name of the department where there is nothing else', () =>
    expect(
      suggest(finish(learnMatters({ ...directory, categories: [] }, [], [])), '海洋', 3).departments[0],
    ).toMatchObject({ departmentId: 'marine', reason: { zh: '用語相近', en: 'similar words' } }));
});

test('who closes the tickets of a category is suggested for it, though the catalogue says another', () => {
  const tickets = Array.from({ length: 12 }, () => ({
    departmentId: 'marine',
    categoryId: 'bus',
    words: '公車不停港口',
  }));
  expect(firstOf('公車不停')?.departmentId).toBe('transport');
  expect(firstOf('公車不停', tickets)?.departmentId).toBe('marine');
});

test("a category's own words speak for its department, though others have them in their questions", () => {
  const more = ['公車亭', '公車', '公車燈', '公車', '公車', '公車'].map((question) => article('works', null, question));
  expect(suggestFor('公車', [], more).departments[0]?.departmentId).toBe('transport');
});

test('a department that only its articles speak of is found by its words', () => {
  const more = [article('marine', null, '海邊有油污'), article('marine', null, '港口有油污')];
  expect(suggestFor('這裡有油污', [], more).departments[0]?.departmentId).toBe('marine');
});

test('nothing is suggested for no words, and never more than asked for', () => {
  for (const words of ['', '...', '螃蟹']) expect(suggestFor(words)).toEqual({ categories: [], departments: [] });
  expect(suggest(finish(learnMatters(directory, articles, [])), '路燈公車漁船', 2).departments).toHaveLength(2);
});
