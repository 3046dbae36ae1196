import { expect, test } from 'vitest';
import { movePart } from '#client/accounts/settings/move-part.ts';

test('a part moves by one place and stops at the ends', () => {
  expect(movePart(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(movePart(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(movePart(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(movePart(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
});
