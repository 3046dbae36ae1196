import type { Db } from '#server/db/connection.ts';
import { countTry, takeBackTries } from '#server/http/count-tries.ts';
import { type FoundCase, findCase, saveWish } from '#server/updates/case.store.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Locale } from '#shared/language.ts';
import { parseTicketNumber } from '#shared/ticket-number.ts';

const windowMs = 15 * 60_000;
const wrongForNumber = 5;
const wrongFromAddress = 30;

type Asked = { number: string; digits: string; locale: Locale; address: string };

/**
 * A citizen's case by its number and the last four digits of their telephone. Wrong pairs are counted for the number and
 * for the address before anything is looked up. Throws `not-found`, the same for a wrong number and for wrong digits,
 * and `rate-limited`.
 */
export const lookUpCase = async (db: Db, { number, digits, locale, address }: Asked): Promise<FoundCase> => {
  const asked = parseTicketNumber(number);
  const four = digits.normalize('NFKC').replace(/\s/g, '');
  const keys = [`case:address:${address}`, `case:number:${asked ?? 'none'}`] as const;
  const fromAddress = (await countTry(db, keys[0], windowMs)).count;
  // Mistyped numbers are not counted together: somebody else's would be refused.
  const forNumber = asked ? (await countTry(db, keys[1], windowMs)).count : 0;
  if (fromAddress > wrongFromAddress || forNumber > wrongForNumber)
    throw new HotlineError('rate-limited', 'case: too many wrong pairs');
  const found = await findCase(db, asked ?? '', /^\d{4}$/.test(four) ? four : '', locale);
  if (!found) throw new HotlineError('not-found', 'case: no such pair');
  await takeBackTries(db, [...keys]);
  return found;
};

/** Keeps a citizen's wish, who has just looked up the case, not to be told any more, or to be told again. */
export const keepWish = async (db: Db, { citizenId }: FoundCase, doNotTell: boolean): Promise<void> =>
  saveWish(db, citizenId, doNotTell);
