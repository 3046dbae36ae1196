import { expect, it, test } from 'vitest';
import { byUsefulness, type Candidate, rank } from '#shared/search/rank.ts';
import { noStatistics, type Statistics, tellingTerms } from '#shared/search/statistics.ts';
import { parseQuery } from '#shared/search/terms.ts';

const article = (id: string, question: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  matched: 'all',
  questions: [question],
  keywords: [],
  hasAnswer: true,
  views: 0,
  ...more,
});

const order = (query: string, candidates: Candidate[], statistics: Statistics = noStatistics) =>
  rank(candidates, query, parseQuery(query), statistics).map(({ id }) => id);

it.each<[string, string, Candidate[]]>([
  [
    'the question before the keywords, these before the answer',
    '路燈',
    [article('c', '天黑了'), article('b', '太暗', { keywords: ['路燈'] }), article('a', '換路燈要多久')],
  ],
  [
    'all terms before some, however often it was read',
    '路燈 不亮',
    [article('b', '路燈太亮', { matched: 'some', views: 1_000_000 }), article('a', '天黑', { keywords: ['路燈不亮'] })],
  ],
  [
    'what was read more often, where the words fit as well',
    '路燈',
    [article('b', '路燈壞了', { views: 10 }), article('a', '路燈壞了', { views: 5000 })],
  ],
  ['what is about it before what mentions it', '路燈', [article('b', '路樹擋到路燈'), article('a', '路燈不亮找誰')]],
  [
    'what has an answer before what has none',
    '路燈',
    [article('b', '路燈壞了', { hasAnswer: false, views: 500 }), article('a', '路燈壞了')],
  ],
  ['a word from its beginning only', 'light', [article('b', 'A highlight'), article('a', 'Street lights are out')]],
])('ranks %s', (_what, query, candidates) => expect(order(query, candidates)[0]).toBe('a'));

test('a word that tells more weighs more', () => {
  const statistics = { articles: 1000, shares: new Map([['申請', 0.4]]) };
  const some = { matched: 'some' as const };
  const candidates = [article('b', '申請補助', some), article('a', '長照服務', some)];
  expect(order('申請 長照', candidates, statistics)[0]).toBe('a');
  expect(tellingTerms(parseQuery('申請 長照'), statistics).map(({ term }) => term)).toEqual(['長照']);
  expect(tellingTerms(parseQuery('申請'), statistics)).toHaveLength(1);
});

test('what has next to nothing of the words is left out', () => {
  const some = { matched: 'some' as const };
  const candidates = [article('good', '鄰居晚上唱歌', some), article('noise', '我要去動物園', some)];
  expect(order('我要檢舉鄰居晚上唱歌', candidates)).toEqual(['good']);
});

test('calls that it closed count more than views', () => {
  const results = rank([article('a', '路燈'), article('b', '路燈')], '路燈', parseQuery('路燈'), noStatistics);
  expect(results.toSorted(byUsefulness(new Map([['b', 3]]))).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('no candidates, no results', () => expect(order('路燈', [])).toEqual([]));
