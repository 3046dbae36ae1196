import { beforeEach, expect, it } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { looksLikeNumber, numberFault } from '#client/tickets/number-fault.ts';
import { matching } from '#client/ui/matching.ts';

beforeEach(() => void setLocale('en', { reload: false }));

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

it('tells a mistyped ticket number from something else', () => {
  expect(numberFault('123')).toBe('Nine digits');
  expect(looksLikeNumber('264 017-358')).toBe(true);
  expect(looksLikeNumber('0912345678')).toBe(false);
  const faults = [...'0123456789'].map((digit) => numberFault(`26401735${digit}`));
  expect(faults.filter((fault) => fault === null)).toHaveLength(1);
  expect(faults.filter((fault) => fault === 'A digit is wrong')).toHaveLength(9);
});
