import { deleteForgotten } from '#server/photos/photos.store.ts';
import type { Services } from '#server/services.ts';

/** Forgets photos whose press never came: after a week nobody sends it any more. */
export const forgetPhotos = async ({ db, photoStore }: Services): Promise<void> => {
  for (const id of await deleteForgotten(db)) await photoStore?.drop(id);
};
