import { forgetTries } from '#server/accounts/forget-tries.ts';
import { forgetExchangeMessages } from '#server/calls/forget-exchange-messages.ts';
import { deleteOldEvents } from '#server/jobs/jobs.store.ts';
import { forgetPhotos } from '#server/photos/forget-photos.ts';
import type { Services } from '#server/services.ts';

/**
 * Forgets what nobody can ask for any more: news of more than a day, the exchange's messages and the counted tries to
 * sign in of more than an hour, photos of more than a week whose press never came.
 */
export const forgetOldEvents = async (services: Services): Promise<void> => {
  const { db } = services;
  await deleteOldEvents(db);
  await forgetExchangeMessages(db);
  await forgetTries(db);
  await forgetPhotos(services);
};
