import type pg from 'pg';
import type { Logger } from 'pino';
import { createAuth } from '#server/accounts/auth.ts';
import { secretOf } from '#server/accounts/secrets.ts';
import type { Db } from '#server/db/connection.ts';
import { LiveFeed } from '#server/live/feed.ts';
import type { PhotoStore } from '#server/photos/photo-store.ts';
import type { Services } from '#server/services.ts';
import type { Channels } from '#server/updates/channels.ts';

/** The services on a migrated database. The live feed is not started yet. */
export const createServices = async (options: {
  db: Db;
  pool: pg.Pool;
  url: string;
  log: Logger;
  publicUrl: string;
  port: number;
  channels: Channels;
  photoStore?: PhotoStore | null;
}): Promise<Services> => {
  const { db, pool, url, log, publicUrl, port, channels, photoStore = null } = options;
  const secret = await secretOf(db, 'auth');
  const trustedOrigins = [publicUrl, `http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const auth = createAuth(pool, { secret, publicUrl, trustedOrigins });
  return { db, log, live: new LiveFeed(db, url, log), auth, channels, photoStore, publicUrl };
};
