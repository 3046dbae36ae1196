import { expect, it, test } from 'vitest';
import { articleLexemes, tsqueryFor } from '#shared/search/lexemes.ts';
import { noStatistics } from '#shared/search/statistics.ts';
import { parseQuery } from '#shared/search/terms.ts';

test('the lexemes of an article: terms, marked terms of its heads, its department', () => {
  expect(articleLexemes({ heads: ['路燈'], bodies: ['不亮', '路燈'], departmentId: 'works' }).sort()).toEqual(
    ['@works', '^燈', '^路燈', '不亮', '亮', '燈', '路燈'].sort(),
  );
});

const all = { where: 'anywhere', departmentId: null } as const;
it.each([
  ['路燈 dark', all, "'路燈' & 'dark':*"],
  ['路燈 dark', { ...all, where: 'heads' as const }, "'^路燈' & '^dark':*"],
  ['路燈', { ...all, departmentId: "o'n\\e" }, "'路燈' & '@o''n\\\\e'"],
])('asks for %s', (query, wanted, tsquery) => {
  expect(tsqueryFor(parseQuery(query), wanted, noStatistics)).toBe(tsquery);
});

test('where very many articles have words that begin so, only the common ones are asked for', () => {
  const shares = new Map([
    ['^parking', 0.1],
    ['^park', 0.2],
    ['^paper', 0.01],
  ]);
  const heads = { where: 'heads', departmentId: null } as const;
  expect(tsqueryFor(parseQuery('par'), heads, { articles: 100_000, shares })).toBe("('^par' | '^park' | '^parking')");
  expect(tsqueryFor(parseQuery('par'), heads, { articles: 1000, shares })).toBe("'^par':*");
});
