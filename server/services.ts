import type { Logger } from 'pino';
import type { Auth } from '#server/accounts/auth.ts';
import type { Db } from '#server/db/connection.ts';
import type { LiveFeed } from '#server/live/feed.ts';
import type { PhotoStore } from '#server/photos/photo-store.ts';
import type { Channels } from '#server/updates/channels.ts';

/** What every verb works with; made once at the start. `publicUrl` is where citizens and agents find this server. */
export type Services = {
  db: Db;
  live: LiveFeed;
  auth: Auth;
  log: Logger;
  channels: Channels;
  /** Null: photos lie in the database. */
  photoStore: PhotoStore | null;
  publicUrl: string;
};
