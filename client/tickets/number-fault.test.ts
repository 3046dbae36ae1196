import { beforeEach, expect, it } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { looksLikeNumber, numberFault } from '#client/tickets/number-fault.ts';

beforeEach(() => void setLocale('en', { reload: false }));

it('tells a mistyped ticket number from something else', () => {
  expect(numberFault('123')).toBe('Nine digits');
  expect(looksLikeNumber('264 017-358')).toBe(true);
  expect(looksLikeNumber('0912345678')).toBe(false);
  const faults = [...'0123456789'].map((digit) => numberFault(`26401735${digit}`));
  expect(faults.filter((fault) => fault === null)).toHaveLength(1);
  expect(faults.filter((fault) => fault === 'A digit is wrong')).toHaveLength(9);
});
