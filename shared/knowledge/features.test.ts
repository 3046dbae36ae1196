import { describe, expect, it, test } from 'vitest';
import { countTerms, type Vocabulary, vectorOf, vocabularyOf } from '#shared/knowledge/features.ts';
import { finish } from '#shared/knowledge/finish.ts';

const known = (texts: string[]): Vocabulary => finish(vocabularyOf(texts));
const sayingOf = (vocabulary: Vocabulary, text: string, term: string): number => {
  const vector = vectorOf(vocabulary, countTerms(text));
  const place = vocabulary.places.get(term);
  return vector?.values[vector.terms.indexOf(place as number)] ?? 0;
};

describe('the terms of a text', () => {
  it('are one to three Chinese characters in a row, never across punctuation', () => {
    expect([...countTerms('路燈壞，燈').keys()]).toEqual(['路', '路燈', '路燈壞', '燈', '燈壞', '壞']);
    expect(countTerms('路燈壞，燈').get('燈')).toBe(2);
  });
  it('are the other words and pairs of them, whatever their case, width and number', () => {
    expect([...countTerms('Street LIGHTS').keys()]).toEqual(['street', 'light', 'street light']);
    expect(countTerms('ＭＲＴ')).toEqual(countTerms('mrt'));
    expect([...countTerms('MRT 站 bus').keys()]).toEqual(['mrt', '站', 'bus']);
  });
  it('are those of the beginning where the text is very long', () => {
    expect(countTerms(`${'好'.repeat(1000)}壞`).has('壞')).toBe(false);
  });
});

test('a term that few texts have tells more than one that many have', () => {
  const vocabulary = known(['申請路燈', '申請補助', '申請補助', '申請路樹']);
  expect(sayingOf(vocabulary, '申請路燈', '路燈')).toBeGreaterThan(2 * sayingOf(vocabulary, '申請路燈', '申請'));
});

test('three characters that stand in one text only are forgotten, one or two are kept', () => {
  const { places } = known(['申請路燈', '申請路樹']);
  expect(places.has('申請路')).toBe(true);
  expect(places.has('請路燈')).toBe(false);
  expect(places.has('路燈')).toBe(true);
});

test('every text has the length 1, and one of unknown words none at all', () => {
  const vocabulary = known(['路燈不亮', '公車']);
  for (const text of ['路燈', '路燈路燈不亮，公車'])
    expect(Math.hypot(...(vectorOf(vocabulary, countTerms(text))?.values ?? []))).toBeCloseTo(1);
  for (const text of ['', '???', '螃蟹']) expect(vectorOf(vocabulary, countTerms(text))).toBeNull();
});
