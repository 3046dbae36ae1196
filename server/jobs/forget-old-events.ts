import { forgetTries } from '#server/accounts/forget-tries.ts';
import { forgetExchangeMessages } from '#server/calls/forget-exchange-messages.ts';
import { deleteOldEvents } from '#server/jobs/jobs.store.ts';
import type { Services } from '#server/services.ts';

/**
 * Forgets what nobody can ask for any more: news of more than a day, the exchange's messages and the counted tries to
 * sign in of more than an hour.
 */
export const forgetOldEvents = async ({ db }: Services): Promise<void> => {
  await deleteOldEvents(db);
  await forgetExchangeMessages(db);
  await forgetTries(db);
};
