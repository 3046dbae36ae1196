import { expect, it } from 'vitest';
import { dictionaryOf, meantWord } from '#shared/search/spelling.ts';

const dictionary = dictionaryOf([
  ['pothole', 12],
  ['street', 40],
  ['streetcar', 2],
  ['light', 30],
  ['night', 90],
  ['lamp', 9],
  ['permit', 5],
  ['hermit', 50],
  ['r2d2', 3],
]);

it.each([
  ['two letters exchanged', 'pohtole', 'pothole'],
  ['a letter left out', 'pothle', 'pothole'],
  ['a letter too many', 'streeet', 'street'],
  ['a wrong letter', 'pathole', 'pothole'],
  ['two slips in a long word', 'pottholl', 'pothole'],
  ['the same first letter before more articles', 'lught', 'light'],
  ['the first letter too', 'oermit', 'hermit'],
])('what was meant is found: %s', (_what, typed, meant) => {
  expect(meantWord(dictionary, typed, false)).toBe(meant);
});

it('leaves alone what is known, what is being typed, what is short, and what is far from everything', () => {
  expect(meantWord(dictionary, 'night', false)).toBeNull();
  expect(meantWord(dictionary, 'potho', true)).toBeNull();
  expect(meantWord(dictionary, 'lam', false)).toBeNull();
  expect(meantWord(dictionary, 'wufu', false)).toBeNull();
  expect(meantWord(dictionary, 'r2d3', false)).toBeNull();
  expect(meantWord(dictionary, 'lxxht', false)).toBeNull();
});
