import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';

/**
 * Counts a try under the key, together with those at all other servers. Gives how many there were since the window
 * began, and how long it still lasts.
 */
export const countTry = async (db: Db, key: string, windowMs: number): Promise<{ count: number; leftMs: number }> => {
  const now = (await databaseNow(db)).getTime();
  const { rows } = await sql<{ count: number; began: string }>`
    insert into rate_limit (id, key, count, last_request) values (${key}, ${key}, 1, ${now})
    on conflict (key) do update set
      count = case when ${now}::bigint - rate_limit.last_request > ${windowMs}::bigint then 1 else rate_limit.count + 1 end,
      last_request = case when ${now}::bigint - rate_limit.last_request > ${windowMs}::bigint
        then ${now}::bigint else rate_limit.last_request end
    returning count, last_request as began
  `.execute(db);
  const { count, began } = rows[0] as { count: number; began: string };
  return { count, leftMs: Number(began) + windowMs - now };
};

/** Takes tries back: they were right. */
export const takeBackTries = async (db: Db, keys: string[]): Promise<void> => {
  await sql`update rate_limit set count = greatest(count - 1, 0) where key = any(${keys}::text[])`.execute(db);
};

/** Lets @fastify/rate-limit count as {@link countTry} does. What limits it is told apart by the keys alone. */
export const triesStore = (db: Db): FastifyRateLimitStoreCtor =>
  class implements FastifyRateLimitStore {
    incr(...[key, done, windowMs]: Parameters<FastifyRateLimitStore['incr']>): void {
      countTry(db, key, windowMs ?? 0).then(
        ({ count, leftMs }) => done(null, { current: count, ttl: leftMs }),
        (error: Error) => done(error),
      );
    }
    child(): this {
      return this;
    }
  };
