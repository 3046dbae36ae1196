import { deleteOldExchangeMessages } from '#server/calls/calls.store.ts';
import type { Db } from '#server/db/connection.ts';

/** Forgets the exchange's messages that can no longer be replayed, as their signatures are too old. */
export const forgetExchangeMessages = (db: Db): Promise<void> => deleteOldExchangeMessages(db);
