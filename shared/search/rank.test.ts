import { expect, it, test } from 'vitest';
import { byUsefulness, type Candidate, rank } from '#shared/search/rank.ts';
import { noStatistics, type Statistics, tellingPairs, tellingTerms } from '#shared/search/statistics.ts';
import { parseQuery } from '#shared/search/terms.ts';

const article = (id: string, question: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  matched: 'all',
  questions: [question],
  keywords: '',
  hasAnswer: true,
  views: 0,
  ...more,
});

const order = (query: string, candidates: Candidate[], statistics: Statistics = noStatistics) =>
  rank(candidates, [{ q: query, terms: parseQuery(query) }], statistics).map(({ id }) => id);

it.each<[string, string, Candidate[]]>([
  [
    'the question before the keywords, these before the answer',
    '路燈',
    [article('c', '天黑了'), article('b', '太暗', { keywords: '路燈' }), article('a', '換路燈要多久')],
  ],
  [
    'all terms before some, however often it was read',
    '路燈 不亮',
    [article('b', '路燈太亮', { matched: 'some', views: 1_000_000 }), article('a', '天黑', { keywords: '路燈不亮' })],
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

test('words that stand near each other are looked for together, what tells most first, unless both are common', () => {
  const shares = new Map([
    ['路燈', 0.05],
    ['申請', 0.2],
  ]);
  const pairs = (query: string, articles: number) =>
    tellingPairs(parseQuery(query), { articles, shares }).map(([a, b]) => a.term + b.term);
  expect(pairs('申請 路燈 壞掉', 100_000)).toEqual(['路燈壞掉', '申請壞掉']);
  expect(pairs('申請 路燈 壞掉', 200)).toEqual(['路燈壞掉', '申請壞掉', '申請路燈']);
  expect(pairs('sweep our long narrow and dirty old lane', 200)).not.toContain('sweeplane');
  expect(pairs('字'.repeat(9) + [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'].join(''), 200).length).toBeLessThan(
    50,
  );
});

test('what has next to nothing of the words is left out', () => {
  const some = { matched: 'some' as const };
  const candidates = [article('good', '鄰居晚上唱歌', some), article('noise', '我要去動物園', some)];
  expect(order('我要檢舉鄰居晚上唱歌', candidates)).toEqual(['good']);
});

test('calls that it closed count more than views', () => {
  const results = rank(
    [article('a', '路燈'), article('b', '路燈')],
    [{ q: '路燈', terms: parseQuery('路燈') }],
    noStatistics,
  );
  expect(results.toSorted(byUsefulness(new Map([['b', 3]]))).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('no candidates, no results', () => expect(order('路燈', [])).toEqual([]));
