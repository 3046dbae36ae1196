import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTerms, type Vector, vectorOf, vocabularyOf } from '#shared/knowledge/features.ts';
import { finish } from '#shared/knowledge/finish.ts';
import { type Labelled, trainLinear, weigh } from '#shared/knowledge/linear-model.ts';

const lessons: [string, string][] = [
  ['lamp', '路燈不亮'],
  ['lamp', '路燈閃爍'],
  ['lamp', '街燈壞了'],
  ['bus', '公車沒來'],
  ['bus', '公車站牌壞了'],
  ['tree', '路樹倒了'],
];
const vocabulary = finish(vocabularyOf(lessons.map(([, text]) => text)));
const vectorFor = (text: string): Vector => vectorOf(vocabulary, countTerms(text)) as Vector;
const texts = lessons.map(([label, text]): Labelled => ({ label, vector: vectorFor(text) }));
const model = finish(trainLinear(texts, vocabulary.places.size));
const best = (text: string): string | undefined =>
  model
    .map(({ label, weights, bias }) => ({ label, score: weigh(vectorFor(text), weights) + bias }))
    .sort((a, b) => b.score - a.score)[0]?.label;

test('what it has learned from it knows again, and it knows what shares its words', () => {
  for (const [label, text] of lessons) expect(best(text)).toBe(label);
  expect(best('我家的街燈都不亮')).toBe('lamp');
  expect(best('公車不亮')).toBe('bus');
  expect(best('樹')).toBe('tree');
});

test('a label has a weight for itself: that which has most texts is likelier before anything is said', () => {
  const biasOf = (label: string) => model.find((one) => one.label === label)?.bias ?? 0;
  expect(biasOf('lamp')).toBeGreaterThan(biasOf('tree'));
});

test('it leaves the work many times before it is done', () => {
  const work = trainLinear(texts, vocabulary.places.size);
  let times = 0;
  while (!work.next().done) times += 1;
  expect(times).toBeGreaterThan(10);
});

test('to say no to everything is never better than what it has learned, whatever the texts are', () => {
  const sparse = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 });
  const many = fc.array(fc.record({ label: fc.constantFrom('a', 'b', 'c'), terms: sparse }), {
    minLength: 1,
    maxLength: 25,
  });
  fc.assert(
    fc.property(many, (rows) => {
      const own = rows.map(({ label, terms }): Labelled => {
        const values = Float64Array.from(terms, () => 1 / Math.sqrt(terms.length));
        return { label, vector: { terms: Int32Array.from(terms), values } };
      });
      for (const { weights, bias, label } of finish(trainLinear(own, 31))) {
        const missed = own.reduce(
          (sum, text) => sum + ((text.label === label ? 1 : 0) - weigh(text.vector, weights) - bias) ** 2,
          0,
        );
        expect(missed).toBeLessThanOrEqual(own.filter((text) => text.label === label).length + 1e-6);
      }
    }),
  );
});
