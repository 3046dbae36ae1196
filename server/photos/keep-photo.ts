import type { Tx } from '#server/db/connection.ts';
import { findOwner, savePhoto, tiePhoto } from '#server/photos/photos.store.ts';
import { reEncode } from '#server/photos/re-encode.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { PressPhoto } from '#shared/dispatch/inputs.ts';
import { HotlineError } from '#shared/errors.ts';

/**
 * Keeps a photo, drawn anew, until the press comes that it belongs to. Sent again under its id it is the same one.
 * Throws `no-photo`, and `not-found` for somebody else's id.
 */
export const keepPhoto = async ({ services, viewer }: SignedIn, id: string, file: Buffer): Promise<void> => {
  const { db, photoStore } = services;
  const owner = await findOwner(db, id);
  if (owner && owner !== viewer.id) throw new HotlineError('not-found', 'photo');
  if (owner) return;
  const photo = await reEncode(file);
  await photoStore?.put(id, photo);
  await savePhoto(db, { id, agentId: viewer.id, bytes: photoStore ? null : photo });
};

/** Gives the photos of a press to it, with what each shows. Throws `not-found` for one that was not sent before. */
export const tiePhotos = async (tx: Tx, agentId: string, pressId: string, photos: PressPhoto[]): Promise<void> => {
  for (const { id, description } of photos) {
    const isTied = await tiePhoto(tx, { id, agentId, pressId, description });
    if (!isTied) throw new HotlineError('not-found', 'photo');
  }
};
