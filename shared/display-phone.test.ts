import { expect, test } from 'vitest';
import { displayPhone } from '#shared/display-phone.ts';

test.each([
  ['+886912345678', '0912 345 678'],
  ['+88673368333', '07 336 8333'],
  ['+886227208889', '02 2720 8889'],
  ['+14155550100', '+141 555 501 00'],
])('%s is shown as %s', (phone, shown) => {
  expect(displayPhone(phone)).toBe(shown);
});
