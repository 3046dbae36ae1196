import { APIError, createAuthMiddleware } from 'better-auth/api';
import type pg from 'pg';

const failuresAllowed = 8;
const windowMs = 15 * 60_000;

const nameIn = (body: unknown): string | null => {
  const name = (body as { username?: unknown } | undefined)?.username;
  return typeof name === 'string' ? `name:${name.normalize('NFKC').toLowerCase().slice(0, 100)}` : null;
};

/**
 * Limits guessing for each name: after eight wrong passwords within fifteen minutes further tries are refused
 * with 429 until the window ends. A right password clears the count.
 */
export const signInGuard = (pool: pg.Pool) => ({
  before: createAuthMiddleware(async (context) => {
    const key = context.path === '/sign-in/username' ? nameIn(context.body) : null;
    if (!key) return;
    const { rows } = await pool.query('select count, last_request from rate_limit where key = $1', [key]);
    const row = rows[0] as { count: number; last_request: string } | undefined;
    if (row && row.count >= failuresAllowed && Date.now() - Number(row.last_request) < windowMs) {
      throw new APIError('TOO_MANY_REQUESTS', { code: 'rate-limited', message: 'too many wrong passwords' });
    }
  }),
  after: createAuthMiddleware(async (context) => {
    const key = context.path === '/sign-in/username' ? nameIn(context.body) : null;
    if (!key) return;
    if (!(context.context.returned instanceof APIError)) {
      await pool.query('delete from rate_limit where key = $1', [key]);
      return;
    }
    await pool.query(
      `insert into rate_limit (id, key, count, last_request) values ($1, $1, 1, $2)
       on conflict (key) do update set last_request = $2,
         count = case when $2 - rate_limit.last_request > $3 then 1 else rate_limit.count + 1 end`,
      [key, Date.now(), windowMs],
    );
  }),
});
