import { deleteOldTries } from '#server/accounts/accounts.store.ts';
import type { Db } from '#server/db/connection.ts';

/** Forgets the counted tries to sign in that no limit looks at any more. */
export const forgetTries = (db: Db): Promise<void> => deleteOldTries(db);
