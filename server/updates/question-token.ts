import { createHmac, timingSafeEqual } from 'node:crypto';
import { secretOf } from '#server/accounts/secrets.ts';
import type { Db } from '#server/db/connection.ts';

// 128 bits: nobody guesses them, and a text message costs by the length.
const signatureOf = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(id).digest().subarray(0, 16).toString('base64url');

/** What the link of a question holds, so that only who was asked can answer. */
export const questionToken = async (db: Db, id: string): Promise<string> =>
  `${id}.${signatureOf(await secretOf(db, 'questions'), id)}`;

/** The update that asked, or null for what we did not sign. */
export const questionIn = async (db: Db, token: string): Promise<string | null> => {
  const [, id, signature] = /^(\d{1,18})\.([\w-]{22})$/.exec(token) ?? [];
  if (!id || !signature) return null;
  const right = signatureOf(await secretOf(db, 'questions'), id);
  return timingSafeEqual(Buffer.from(signature), Buffer.from(right)) ? id : null;
};
