import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayTicketNumber, parseTicketNumber, spokenTicketNumber, ticketNumber } from '#shared/ticket-number.ts';

const serial = fc.integer({ min: 1, max: 99_999_999 });

test('a number is nine digits, is read back as itself, and is unique to its serial', () => {
  fc.assert(
    fc.property(serial, (n) => {
      const number = ticketNumber(n);
      expect(number).toMatch(/^\d{9}$/);
      expect(parseTicketNumber(number)).toBe(number);
      expect(Number(number.slice(0, 8))).toBe(n);
    }),
  );
});

test('a single mistyped digit is always refused', () => {
  fc.assert(
    fc.property(serial, fc.nat(8), fc.integer({ min: 1, max: 9 }), (n, position, shift) => {
      const digits = [...ticketNumber(n)];
      digits[position] = String((Number(digits[position]) + shift) % 10);
      expect(parseTicketNumber(digits.join(''))).toBeNull();
    }),
  );
});

test('what is typed with spaces, hyphens or full-width digits is understood, other things are not', () => {
  const number = ticketNumber(26_401_735);
  expect(parseTicketNumber(displayTicketNumber(number))).toBe(number);
  expect(parseTicketNumber(number.replace(/(\d{3})(?=\d)/g, '$1-'))).toBe(number);
  expect(parseTicketNumber([...number].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''))).toBe(
    number,
  );
  for (const wrong of ['', '12345678', `${number}1`, 'abcdefghi']) expect(parseTicketNumber(wrong)).toBeNull();
});

test('a number is shown in groups of three and spoken digit by digit', () => {
  expect(displayTicketNumber('264017358')).toBe('264 017 358');
  expect(spokenTicketNumber('264017358')).toBe('2 6 4, 0 1 7, 3 5 8');
});
