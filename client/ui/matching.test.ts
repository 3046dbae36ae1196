import { expect, it } from 'vitest';
import { matching } from '#client/ui/matching.ts';

it('finds by the beginning of a word first, in either language', () => {
  const things = [
    { name: 'Mass Rapid Transit', also: ['捷運工程局'] },
    { name: 'Air and rail', also: [] },
    { name: 'Transportation', also: ['交通局'] },
  ];
  expect(matching(things, 'tran').map(({ name }) => name)).toEqual(['Mass Rapid Transit', 'Transportation']);
  expect(matching(things, 'R').map(({ name }) => name)[0]).toBe('Mass Rapid Transit');
  expect(matching(things, '交通').map(({ name }) => name)).toEqual(['Transportation']);
  expect(matching(things, ' ')).toHaveLength(3);
});
