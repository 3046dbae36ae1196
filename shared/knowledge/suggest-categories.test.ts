import { expect, test } from 'vitest';
import { addArticle, evidenceOf } from '#shared/knowledge/category-evidence.ts';
import { phrasesIn } from '#shared/knowledge/phrases.ts';
import { suggestCategories } from '#shared/knowledge/suggest-categories.ts';

const category = (id: string, zh: string[], en: string[]) => ({
  id,
  name: { zh: zh[0] as string, en: en[0] as string },
  keywords: { zh, en },
});
const categories = [
  category('lamp', ['路燈', '燈桿', '不亮'], ['street light', 'lamp post', 'dark']),
  category('signal', ['紅綠燈', '號誌', '不亮'], ['traffic light', 'signal', 'dark']),
  category('tree', ['路樹', '樹枝'], ['tree', 'branch']),
];
const suggest = (words: string) => suggestCategories(evidenceOf(categories), words, 3);

test('what only one category has weighs more than what two have', () => {
  const [first, second] = suggest('路燈不亮');
  expect(first).toMatchObject({ categoryId: 'lamp', reason: { zh: '路燈、不亮', en: '路燈, 不亮' } });
  expect(second?.categoryId).toBe('signal');
  expect(first?.score).toBeGreaterThan(second?.score ?? 1);
});

test('plural, case, width and punctuation make no difference; a phrase is not heard across a full stop', () => {
  expect(suggest('All STREET LIGHTS!')[0]?.reason.en).toBe('street light');
  expect(suggest('路 燈')[0]?.categoryId).toBe('lamp');
  expect(phrasesIn('street. light').has('street light')).toBe(false);
});

test('articles add to what the catalogue says', () => {
  const evidence = evidenceOf(categories);
  expect(suggestCategories(evidence, '螢火蟲', 3)).toEqual([]);
  addArticle(evidence, { categoryId: 'tree', questions: ['哪裡看螢火蟲？'], keywords: ['螢火蟲'] });
  addArticle(evidence, { categoryId: 'unknown', questions: ['螢火蟲'], keywords: ['螢火蟲'] });
  expect(suggestCategories(evidence, '螢火蟲', 3)).toMatchObject([{ categoryId: 'tree' }]);
});

test('of very long words the beginning counts', () => {
  expect(suggest(`路燈${'很長'.repeat(2000)}紅綠燈`).map(({ categoryId }) => categoryId)).toEqual(['lamp']);
});
