import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

/** The webhooks for which something is due. */
export const findDue = async (db: Db): Promise<string[]> =>
  (
    await db
      .selectFrom('webhook')
      .select('id')
      .where('withdrawnAt', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('webhookDelivery')
            .select('webhookDelivery.id')
            .whereRef('webhookId', '=', 'webhook.id')
            .where('state', '=', 'waiting')
            .where('nextAt', '<=', sql<Date>`now()`),
        ),
      )
      .execute()
  ).map(({ id }) => id);

export type Delivery = { id: string; number: string; body: object; attempts: number; url: string; secret: string };

/**
 * Takes what is due into this server's hands for half a minute: a server that dies meanwhile has kept it from the
 * others no longer. Of each ticket only the oldest, so that its events come in order.
 */
export const takeDue = async (db: Db, webhookId: string, most: number): Promise<Delivery[]> => {
  const { rows } = await sql<Delivery>`
    update webhook_delivery taken set attempts = attempts + 1, next_at = now() + interval '30 seconds'
    from webhook where webhook.id = taken.webhook_id and taken.id in (
      select due.id from webhook_delivery due
      where due.webhook_id = ${webhookId} and due.state = 'waiting' and due.next_at <= now() and not exists (
        select from webhook_delivery earlier where earlier.webhook_id = due.webhook_id and earlier.number = due.number
          and earlier.state = 'waiting' and earlier.id < due.id
      )
      order by due.next_at, due.id limit ${most} for update skip locked
    )
    returning taken.id::text, taken.number, taken.body, taken.attempts, webhook.url, webhook.secret
  `.execute(db);
  return rows;
};

export const dropDelivery = async (db: Db, { id }: Delivery): Promise<void> => {
  await db.deleteFrom('webhookDelivery').where('id', '=', id).execute();
};

/** Puts it off, and with it all that waits behind it; without a pause it is given up. */
export const putOff = async (
  db: Db,
  webhookId: string,
  { id, number, attempts }: Delivery,
  { pause, fault }: { pause: number | undefined; fault: string },
): Promise<void> => {
  if (pause === undefined) {
    const given = { state: 'given up' as const, fault };
    await db.updateTable('webhookDelivery').set(given).where('id', '=', id).where('attempts', '=', attempts).execute();
    return;
  }
  const nextAt = sql<Date>`now() + ${pause} * interval '1 second'`;
  await db
    .updateTable('webhookDelivery')
    .set({ nextAt, fault })
    .where('webhookId', '=', webhookId)
    .where('number', '=', number)
    .where('state', '=', 'waiting')
    .where('id', '>=', id)
    .execute();
};
