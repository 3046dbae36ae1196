import { expect, test } from 'vitest';
import { choiceForKey, choiceKeys } from '#client/ui/choice-keys.ts';

const press = (key: string) => ({ key, code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false });

test('yes and no are y and n, and by number too', () => {
  const keys = choiceKeys(['yes', 'no', 'unknown']);
  expect(keys).toEqual(['y', 'n', '3']);
  expect(['y', 'n', '1', '2', '3', '4', 'x'].map((key) => choiceForKey(press(key), keys))).toEqual([
    0,
    1,
    0,
    1,
    2,
    null,
    null,
  ]);
});

test('answers after the ninth have no key', () => {
  expect(choiceKeys('abcdefghijk'.split(''))).toHaveLength(9);
});
