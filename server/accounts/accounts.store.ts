import { createHash, randomBytes } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Viewer } from '#server/trpc.ts';
import type { changeAgentSchema, NewAgent, Preferences } from '#shared/accounts.ts';
import type { Locale } from '#shared/language.ts';

const newId = (): string => randomBytes(16).toString('base64url');

export const findPreferences = async (db: Db, agentId: string): Promise<object> =>
  (await db.selectFrom('preference').select('body').where('agentId', '=', agentId).executeTakeFirst())?.body ?? {};

export const savePreferences = async (db: Db, agentId: string, body: Preferences): Promise<void> => {
  const json = JSON.stringify(body) as never;
  await db
    .insertInto('preference')
    .values({ agentId, body: json })
    .onConflict((conflict) => conflict.column('agentId').doUpdateSet({ body: json }))
    .execute();
};

export const saveLocale = async (db: Db, agentId: string, locale: Locale): Promise<void> => {
  await db.updateTable('agent').set({ locale, updatedAt: new Date() }).where('id', '=', agentId).execute();
};

/**
 * Whose the sign-in with that token (or that id) is, while it lasts and the agent is active. Written as SQL: it comes
 * before everything that an agent does, and building the query costs as much as asking it.
 */
export const findBySession = async (db: Db, by: 'token' | 'id', value: string): Promise<Viewer | null> => {
  const { rows } = await sql<Viewer>`
    select agent.id, agent.name, agent.role, agent.department_id, agent.locale, session.id as session_id,
      session.expires_at as session_ends_at
    from session join agent on agent.id = session.agent_id
    where ${sql.ref(`session.${by}`)} = ${value} and session.expires_at > now() and agent.active
  `.execute(db);
  return rows[0] ?? null;
};

export const saveSessionEnd = async (db: Db, sessionId: string, expiresAt: Date): Promise<void> => {
  await db.updateTable('session').set({ expiresAt, updatedAt: new Date() }).where('id', '=', sessionId).execute();
};

export const findAgents = (db: Db) =>
  db
    .selectFrom('agent')
    .select(['id', 'name', 'username', 'role', 'departmentId', 'locale', 'active', 'oversees'])
    .orderBy('name')
    .execute();

/**
 * Saves a new agent with a password; false when the user name is taken. The demonstration city gives ids, and hashes
 * one password for all; who has none (null) cannot sign in.
 */
export const saveAgent = async (
  tx: Tx,
  agent: NewAgent,
  id = newId(),
  passwordHash?: string | null,
): Promise<boolean> => {
  const now = new Date();
  const saved = await tx
    .insertInto('agent')
    .values({
      id,
      name: agent.name,
      email: `${agent.username}@handrail.invalid`,
      emailVerified: false,
      username: agent.username,
      displayUsername: agent.username,
      role: agent.role,
      departmentId: agent.departmentId,
      locale: agent.locale,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!saved) return false;
  if (passwordHash === null) return true;
  await tx
    .insertInto('account')
    .values({
      id: newId(),
      accountId: id,
      providerId: 'credential',
      agentId: id,
      password: passwordHash ?? (await hashPassword(agent.password)),
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  return true;
};

export const saveAgentChange = async (
  tx: Tx,
  { id, ...change }: z.output<typeof changeAgentSchema>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('agent')
    .set({ ...change, updatedAt: new Date() })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Sets a password and ends all sign-ins of that agent. False when there is no such agent. */
export const savePassword = async (tx: Tx, id: string, password: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('account')
    .set({ password: await hashPassword(password), updatedAt: new Date() })
    .where('agentId', '=', id)
    .where('providerId', '=', 'credential')
    .executeTakeFirst();
  await dropSessions(tx, id);
  return numUpdatedRows > 0n;
};

export const dropSessions = async (tx: Tx, agentId: string): Promise<void> => {
  await tx.deleteFrom('session').where('agentId', '=', agentId).execute();
};

/** Holds all administrators as they are until the transaction ends, so that two cannot let each other out at once. */
export const lockAdministrators = async (tx: Tx): Promise<void> => {
  const all = tx.selectFrom('agent').select('id').where('role', '=', 'administrator');
  await all.orderBy('id').forUpdate().execute();
};

export const countAdministrators = async (db: Db): Promise<number> => {
  const { count } = await db
    .selectFrom('agent')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('role', '=', 'administrator')
    .where('active', '=', true)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Forgets counted tries that no limit looks at any more; whoever tries names at random would fill the table. */
export const deleteOldTries = async (db: Db): Promise<void> => {
  await sql`delete from rate_limit where last_request < extract(epoch from now() - interval '1 hour') * 1000`.execute(
    db,
  );
};

const tokenKey = 'first-administrator';
const hashed = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new one-time token for the first administrator; an older one stops working. Only its hash is kept. */
export const saveFirstToken = async (db: Db): Promise<string> => {
  const token = randomBytes(24).toString('base64url');
  const value = JSON.stringify({ hash: hashed(token) }) as never;
  await db
    .insertInto('setting')
    .values({ key: tokenKey, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
  return token;
};

/** Uses the token up; false when it is not the one. */
export const takeFirstToken = async (tx: Tx, token: string): Promise<boolean> => {
  const taken = await tx
    .deleteFrom('setting')
    .where('key', '=', tokenKey)
    .where(sql<boolean>`value ->> 'hash' = ${hashed(token)}`)
    .returning('key')
    .executeTakeFirst();
  return taken !== undefined;
};
