import { m } from '#client/paraglide/messages.js';
import { parseTicketNumber } from '#shared/ticket-number.ts';

/** What is wrong with a typed ticket number, in one sentence; null when nothing is. */
export const numberFault = (typed: string): string | null => {
  const digits = typed.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d{9}$/.test(digits)) return m.tickets_nine_digits();
  return parseTicketNumber(digits) ? null : m.tickets_wrong_digit();
};

/** Whether what was typed is meant to be a ticket number: nine digits, however they are grouped. */
export const looksLikeNumber = (typed: string): boolean =>
  /^\d{9}$/.test(typed.normalize('NFKC').replace(/[\s-]/g, ''));
