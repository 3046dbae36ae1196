import { setTimeout as sleep } from 'node:timers/promises';
import { makeCitizen } from '#server/testing/calls.ts';
import type { testCity } from '#server/testing/database.ts';
import type { Way } from '#shared/citizens.ts';
import type { Locale } from '#shared/language.ts';
import { ticketNumber } from '#shared/ticket-number.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

type City = Awaited<ReturnType<typeof testCity>>;

let serial = 60_000_000;

/** For tests: a ticket whose citizen is told in that way and language. */
export const makeToldTicket = async (
  { db }: City,
  { way = 'email', locale = 'zh-TW', ...change }: { way?: Way; locale?: Locale } & Record<string, unknown> = {},
) => {
  serial += 1;
  const number = ticketNumber(serial);
  const phone = `+8869${serial}`;
  const email = `c${serial}@example.org`;
  const citizenId = await makeCitizen(db, phone);
  await db.updateTable('citizen').set({ email, locale }).where('id', '=', citizenId).execute();
  const matter = { categoryId: 'pothole', departmentId: 'works', urgency: 'normal' as const, state: 'open' as const };
  await db
    .insertInto('ticket')
    .values({
      ...matter,
      number,
      words: '路面坑洞',
      answers: '{}' as never,
      citizenId,
      way,
      resolveBy: new Date(Date.now() + 86_400_000),
      search: '' as never,
      ...change,
    })
    .execute();
  return { number, citizenId, phone, email };
};

/** For tests: an update that waits to be told. Gives its id. */
export const makeUpdate = async (
  { db }: City,
  { number, citizenId }: { number: string; citizenId: string },
  { way = 'email', kind = 'accepted' }: { way?: 'email' | 'text' | 'call'; kind?: UpdateKind } = {},
): Promise<string> =>
  (
    await db
      .insertInto('citizenUpdate')
      .values({ number, citizenId, way, locale: 'zh-TW', kind, words: '已填平' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;

export const updateOf = ({ db }: City, id: string) =>
  db.selectFrom('citizenUpdate').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** For tests: the update is tried again at once. */
export const makeDue = ({ db }: City, id: string) =>
  db
    .updateTable('citizenUpdate')
    .set({ nextAt: new Date(0) })
    .where('id', '=', id)
    .execute();

/** For tests: waits until the check gives something true, and gives that. */
export const until = async <T>(check: () => Promise<T | false> | T | false, ms = 15_000): Promise<NonNullable<T>> => {
  const end = Date.now() + ms;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > end) throw new Error('it did not happen');
    await sleep(20);
  }
};
