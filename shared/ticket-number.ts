/**
 * A ticket's number: eight digits and an ISO 7064 MOD 11,10 check digit, which finds every single wrong digit
 * and nearly every transposition.
 */
const checkDigit = (digits: string): number => {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
};

/** The nine digits for the `serial`-th ticket (1 to 99,999,999). */
export const ticketNumber = (serial: number): string => {
  const digits = String(serial).padStart(8, '0');
  return digits + checkDigit(digits);
};

/** The nine bare digits in what was typed (spaces and hyphens allowed), or null when the check digit is wrong. */
export const parseTicketNumber = (typed: string): string | null => {
  const digits = typed.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d{9}$/.test(digits)) return null;
  return checkDigit(digits.slice(0, 8)) === Number(digits[8]) ? digits : null;
};

/** For the eye: `264 017 358`. */
export const displayTicketNumber = (number: string): string => number.replace(/(\d{3})(?=\d)/g, '$1 ');

/** For the ear: `2 6 4, 0 1 7, 3 5 8`, which every synthesiser reads as digits. */
export const spokenTicketNumber = (number: string): string =>
  displayTicketNumber(number)
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');
