import { getSessionCookie } from 'better-auth/cookies';
import { findBySession } from '#server/accounts/accounts.store.ts';
import type { Db } from '#server/db/connection.ts';
import type { Viewer } from '#server/trpc.ts';

/**
 * Who is behind a request's cookie, or null; somebody who was deactivated is nobody. One query on our own tables, as it
 * comes before everything that an agent does: the token is 32 random characters, so finding it is the proof.
 */
export const viewerOf = async (db: Db, cookies: string | undefined): Promise<Viewer | null> => {
  if (!cookies) return null;
  const token = getSessionCookie(new Headers({ cookie: cookies }), { cookiePrefix: 'handrail' })?.split('.')[0];
  return token ? findBySession(db, 'token', token) : null;
};

/** The same person as she is by now: with another role perhaps, or null when the sign-in is over. */
export const viewerNow = (db: Db, { sessionId }: Viewer): Promise<Viewer | null> => findBySession(db, 'id', sessionId);
