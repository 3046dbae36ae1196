import { findPhoto } from '#server/photos/photos.store.ts';
import { allowReading } from '#server/tickets/allow-reading.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** A photo, as JPEG, for those who may see its ticket. Throws `not-found`. */
export const readPhoto = async (ctx: SignedIn, id: string): Promise<Buffer> => {
  const { db, photoStore } = ctx.services;
  const photo = await findPhoto(db, id);
  if (!photo) throw new HotlineError('not-found', 'photo');
  await allowReading(ctx, photo.number);
  const bytes = photo.bytes ?? (await photoStore?.get(id));
  if (!bytes) throw new HotlineError('not-found', 'photo store');
  return bytes;
};
