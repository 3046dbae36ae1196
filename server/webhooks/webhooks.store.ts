import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

/** The webhooks in force, each with how much was given up, and why at last. */
export const findWebhooks = (db: Db) =>
  db
    .selectFrom('webhook')
    .select((eb) => [
      'webhook.id',
      'webhook.url',
      eb
        .selectFrom('webhookDelivery')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('webhookId', '=', 'webhook.id')
        .where('state', '=', 'given up')
        .$asScalar()
        .$notNull()
        .as('givenUp'),
      eb
        .selectFrom('webhookDelivery')
        .select('fault')
        .whereRef('webhookId', '=', 'webhook.id')
        .where('state', '=', 'given up')
        .orderBy('id', 'desc')
        .limit(1)
        .as('fault'),
    ])
    .where('withdrawnAt', 'is', null)
    .orderBy('url')
    .orderBy('id')
    .execute();

export const saveWebhook = async (db: Db, webhook: { url: string; secret: string; madeBy: string }): Promise<string> =>
  (await db.insertInto('webhook').values(webhook).returning('id').executeTakeFirstOrThrow()).id;

/** Withdraws a webhook with all that waits for it. */
export const withdrawWebhook = async (db: Db, id: string, withdrawnBy: string): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const gone = await tx
      .updateTable('webhook')
      .set({ withdrawnAt: sql<Date>`now()`, withdrawnBy })
      .where('id', '=', id)
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst();
    await tx.deleteFrom('webhookDelivery').where('webhookId', '=', id).execute();
    return gone !== undefined;
  });

/** Lets what was given up wait again, as if it were new. */
export const retryGivenUp = async (db: Db, webhookId: string): Promise<void> => {
  await db
    .updateTable('webhookDelivery')
    .set({ state: 'waiting', attempts: 0, nextAt: sql<Date>`now()` })
    .where('webhookId', '=', webhookId)
    .where('state', '=', 'given up')
    .execute();
};
