import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** The telephone number in E.164 (a national one is Taiwan's), or null when it is none. */
export const e164 = (typed: string): string | null => {
  const phone = parsePhoneNumberFromString(typed.normalize('NFKC').trim().replace(/^tel:/i, ''), {
    defaultCountry: 'TW',
    extract: false,
  });
  return phone?.isValid() ? phone.number : null;
};

/** The digits to look for in E.164 numbers when `typed` looks like (the start of) a telephone number, else null. */
export const phoneDigits = (typed: string): string | null => {
  const text = typed.normalize('NFKC');
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '').replace(/^00?/, '');
  return digits === '' ? null : digits;
};
