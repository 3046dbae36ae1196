import { databaseNow } from '#server/db/database-now.ts';
import { findKinds } from '#server/shifts/kinds.store.ts';
import { findOwnWishes, replaceWishes } from '#server/shifts/wishes.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { dayOf } from '#shared/day.ts';
import { HotlineError } from '#shared/errors.ts';
import type { LocalText } from '#shared/language.ts';
import type { Wishes } from '#shared/shifts/wishes.ts';

/** What one would rather work from today on, and the kinds of shift there are. */
export type OwnWishes = Wishes & { kinds: { id: string; name: LocalText }[] };

export const readWishes = async ({ services: { db }, viewer }: SignedIn): Promise<OwnWishes> => {
  const [kinds, rows] = await Promise.all([findKinds(db), findOwnWishes(db, viewer.id, dayOf(await databaseNow(db)))]);
  return {
    kinds: kinds.map(({ id, nameZh, nameEn }) => ({ id, name: { zh: nameZh, en: nameEn } })),
    kindId: rows.find(({ kindId }) => kindId !== null)?.kindId ?? null,
    days: rows.flatMap(({ day }) => day ?? []),
  };
};

/** Puts these wishes in the place of those that one had. Throws `not-found` (the kind of shift). */
export const saveWishes = async (ctx: SignedIn, { kindId, days }: Wishes): Promise<OwnWishes> => {
  const { db } = ctx.services;
  await db.transaction().execute(async (tx) => {
    const kinds = await findKinds(tx);
    if (kindId !== null && !kinds.some(({ id }) => id === kindId)) throw new HotlineError('not-found', 'kind of shift');
    await replaceWishes(tx, ctx.viewer.id, { kindId, days: [...new Set(days)] });
  });
  return readWishes(ctx);
};
