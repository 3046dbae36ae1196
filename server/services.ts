import type { Logger } from 'pino';
import type { Auth } from '#server/accounts/auth.ts';
import type { Db } from '#server/db/connection.ts';
import type { LiveFeed } from '#server/live/feed.ts';

/** What every verb works with; made once at the start. */
export type Services = { db: Db; live: LiveFeed; auth: Auth; log: Logger };
