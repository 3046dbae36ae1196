import { expect, test } from 'vitest';
import { findNamed, namedExactly } from '#client/tickets/intake/find-named.ts';

const things = [
  { id: 'north', name: { zh: '北區', en: 'North' } },
  { id: 'old-north', name: { zh: '舊北區', en: 'Old North' } },
  { id: 'northgate', name: { zh: '北門', en: 'Northgate' }, keywords: { zh: ['城門'], en: ['arch'] } },
];
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

test('a name is found in either language, the best match first', () => {
  expect(ids(findNamed(things, 'north'))).toEqual(['north', 'northgate', 'old-north']);
  expect(ids(findNamed(things, '北'))).toEqual(['north', 'northgate', 'old-north']);
  expect(ids(findNamed(things, 'ＡＲＣ'))).toEqual(['northgate']);
  expect(ids(findNamed(things, ''))).toEqual(['north', 'old-north', 'northgate']);
  expect(findNamed(things, 'harbour')).toEqual([]);
});

test('what was typed can mean only one: its name, or the only beginning', () => {
  expect(namedExactly(things, 'North ')?.id).toBe('north');
  expect(namedExactly(things, 'northg')?.id).toBe('northgate');
  expect(namedExactly(things, 'nor')).toBeNull();
  expect(namedExactly(things, '舊')?.id).toBe('old-north');
  expect(namedExactly(things, '')).toBeNull();
});
