import { describe, expect, it, test } from 'vitest';
import { parseQuery, queryTerms, textTerms } from '#shared/search/terms.ts';

describe('terms of a text', () => {
  it.each([
    ['路燈不亮，怎麼報修？', ['路燈', '燈不', '不亮', '亮', '怎麼', '麼報', '報修', '修']],
    ['ＡＢＣ１２３ YouBike2.0', ['abc123', 'youbike2', '0']],
    ['打1999、停車3小時', ['打', '1999', '停車', '車', '3', '小時', '時']],
    ["Taipower's street lights", ['taipower', 'street', 'light']],
    ['companies buses boxes class status lamps lamp', ['company', 'bus', 'box', 'class', 'status', 'lamp']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
    ["don't", ['dont']],
    ['ㄌㄨˋ路燈ㄉ', ['路燈', '燈']],
    ['', []],
    ['，。!', []],
  ])('%s', (text, terms) => expect(textTerms(text)).toEqual(terms));

  it('gives no term that the database cannot take', () => {
    const terms = textTerms(`${'x'.repeat(5000)} ${'字'.repeat(5000)} a\0b`);
    expect(terms.every((term) => term.length > 0 && term.length <= 60 && !term.includes('\0'))).toBe(true);
  });
});

describe('a query', () => {
  const written = (query: string) => parseQuery(query).map(({ term, prefix }) => (prefix ? `${term}*` : term));
  it.each([
    ['路燈', ['路燈']],
    ['狗', ['狗*']],
    ['流浪狗 狗', ['流浪', '浪狗', '狗*']],
    ['street lig', ['street', 'lig*']],
    ['street light ', ['street', 'light']],
    ['parking?', ['parking']],
    ['street s', ['street', 's']],
    ['how do I report the dog', ['report', 'dog*']],
    ['the', ['the*']],
    ['Lamps lamp', ['lamp*']],
    ['', []],
  ])('%s', (query, terms) => expect(written(query)).toEqual(terms));

  test('the terms alone', () => expect(queryTerms('路燈 dark')).toEqual(['路燈', 'dark']));
});

test('whatever a text says is found by any two neighbouring characters of it and by any single one', () => {
  const text = '身心障礙者停車證怎麼申請';
  const terms = textTerms(text);
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    expect(terms.some((term) => term.startsWith(character))).toBe(true);
    if (index > 0) expect(terms).toContain(characters[index - 1] + character);
  }
});
