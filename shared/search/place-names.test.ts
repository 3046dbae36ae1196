import { expect, it, test } from 'vitest';
import { isNamedIn, isSamePlaceName, placeFit, placeNames } from '#shared/search/place-names.ts';

const sanmin = { zh: '三民區', en: 'Sanmin' };
const road = placeNames({ zh: '中正三路', en: 'Zhongzheng 3rd Road' }, sanmin);
const street = placeNames({ zh: '臺十一街', en: 'Tai 11th Street' }, sanmin);

it.each([
  ['中正三路', road, 3],
  ['中正3路', road, 3],
  ['zhongzheng 3rd road', road, 3],
  ['中正', road, 2],
  ['ZHONG', road, 2],
  ['三路', road, 1],
  ['3rd zhong', road, 1],
  ['zhongzheng 3rd rd', road, 1],
  ['三民區中正三路', road, 1],
  ['三民 中正', road, 1],
  ['zhongzheng sanmin', road, 1],
  ['台11街', street, 3],
  ['heng', road, 0],
  ['中山', road, 0],
  ['', road, 0],
  ['？', road, 0],
])('%s', (query, names, fit) => expect(placeFit(query)(names)).toBe(fit));

test('names that are the same but for the writing', () => {
  expect(isSamePlaceName('臺鐵 新左營站', '台鐵新左營站')).toBe(true);
  expect(isSamePlaceName('建國一路', '建國二路')).toBe(false);
});

test('a place within an address', () => {
  expect(isNamedIn('高雄市三民區中正3路12號', { zh: '中正三路', en: '' })).toBe(true);
  expect(isNamedIn('12 Zhongzheng 3rd Road', { zh: '中正三路', en: 'Zhongzheng 3rd Road' })).toBe(true);
  expect(isNamedIn('高雄市', { zh: '中正三路', en: 'Zhongzheng 3rd Road' })).toBe(false);
});
