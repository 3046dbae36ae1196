import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '#server/db/connection.ts';
import { type ApiKey, findKeyByHash, saveKey, withdrawKey } from '#server/open311/api-keys.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

// 256 random bits need no slow hash.
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Makes a key for a system of that name. It is told this once; only its hash is kept. */
export const makeKey = async ({ services, viewer }: SignedIn, { name }: { name: string }): Promise<{ key: string }> => {
  const key = randomBytes(32).toString('base64url');
  await saveKey(services.db, { name, hash: hashOf(key), madeBy: viewer.id });
  return { key };
};

/** Withdraws a key at once; its tickets stay. Throws `not-found`. */
export const dropKey = async ({ services, viewer }: SignedIn, { id }: { id: string }): Promise<void> => {
  if (!(await withdrawKey(services.db, id, viewer.id))) throw new HotlineError('not-found', `api key ${id}`);
};

/** Whose key it is; null where it is nobody's. */
export const ownerOf = async (db: Db, key: string | undefined): Promise<ApiKey | null> =>
  key ? findKeyByHash(db, hashOf(key)) : null;
