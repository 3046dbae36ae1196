import { expect, test } from 'vitest';
import { citizenFrom, faultsOf, formOf, isChanged } from '#client/citizens/form.ts';
import type { Citizen } from '#shared/citizens.ts';

const mei: Citizen = {
  id: '7',
  name: '陳美玲',
  phone: '+886912345678',
  locale: 'zh-TW',
  way: 'call',
  email: null,
  needs: [],
};

test('a new caller has the number that rings and text messages; a withheld number has neither', () => {
  expect(formOf({ citizen: null, fromPhone: '+886912345678' }, 'en')).toEqual({
    name: '',
    phone: '0912 345 678',
    email: '',
    locale: 'en',
    way: 'text',
    needs: [],
  });
  expect(formOf({ citizen: null, fromPhone: null }, 'en')).toMatchObject({ phone: '', way: 'none' });
});

test('a known caller keeps what is known, whatever number rings', () => {
  expect(formOf({ citizen: mei, fromPhone: '+886733683333' }, 'en')).toMatchObject({
    name: '陳美玲',
    phone: '0912 345 678',
    way: 'call',
    locale: 'zh-TW',
  });
});

test('spaces around it are no change', () => {
  const known = formOf({ citizen: mei, fromPhone: null }, 'en');
  expect(isChanged({ ...known, name: ' 陳美玲 ' }, known)).toBe(false);
  expect(isChanged({ ...known, way: 'none' }, known)).toBe(true);
  expect(isChanged({ ...known, needs: ['text relay'] }, known)).toBe(true);
});

test('a way needs its address', () => {
  const known = formOf({ citizen: mei, fromPhone: null }, 'en');
  expect(faultsOf(known)).toEqual([]);
  expect(faultsOf({ ...known, phone: ' ' })).toEqual(['phone']);
  expect(faultsOf({ ...known, way: 'email' })).toEqual(['email']);
  expect(faultsOf({ ...known, email: 'mei@' })).toEqual(['email']);
  expect(citizenFrom({ ...known, phone: ' ', way: 'none' }, '7')).toEqual({
    id: '7',
    name: '陳美玲',
    phone: null,
    email: null,
    locale: 'zh-TW',
    way: 'none',
    needs: [],
  });
});
