import { createHash } from 'node:crypto';
import type { ApiKey } from '#server/open311/api-keys.store.ts';

/** The id of the request that a system sent under a token of its own; another system's same token is another request. */
export const requestIdOf = (key: ApiKey, token: string): string => {
  const hex = createHash('sha256').update(`${key.id} ${token}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};
