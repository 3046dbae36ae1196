import { expect, test } from 'vitest';
import { e164, phoneDigits } from '#server/citizens/phone.ts';

test.each([
  ['0912345678', '+886912345678'],
  ['０９１２ ３４５ ６７８', '+886912345678'],
  ['(07) 799-5678', '+88677995678'],
  ['+886 912 345 678', '+886912345678'],
  ['+81 3-1234-5678', '+81312345678'],
  ['tel:+886-912-345-678', '+886912345678'],
  ['0912345678 ext. 5', '+886912345678'],
])('%s is a telephone number', (typed, number) => {
  expect(e164(typed)).toBe(number);
});

test.each(['', '1999', 'anonymous', '王小明', '+999123', 'call 0912345678', '09123', `${'9'.repeat(200)}`])(
  '%s is none',
  (typed) => {
    expect(e164(typed)).toBeNull();
  },
);

test.each([
  ['0912', '912'],
  ['+886 912-3', '8869123'],
  ['３４５', '345'],
  ['王小明', null],
  ['Chen 2', null],
  ['--', null],
  ['0', null],
])('the digits to look for in %s', (typed, digits) => {
  expect(phoneDigits(typed)).toBe(digits);
});
