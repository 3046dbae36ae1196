import { databaseNow } from '#server/db/database-now.ts';
import { signedHeaders } from '#server/http/webhook-signature.ts';
import { keepDoing } from '#server/jobs/keep-doing.ts';
import type { Services } from '#server/services.ts';
import { type Delivery, dropDelivery, findDue, putOff, takeDue } from '#server/webhooks/deliveries.store.ts';
import { isPublic, post } from '#server/webhooks/post.ts';

const lookMs = 1000;
const atOnce = 10;
// In seconds: a little over a day in all, and then it is given up.
const pauses = [5, 30, 120, 600, 3600, 6 * 3600, 24 * 3600];

const attempt = async ({ id, body, url, secret }: Delivery, now: Date, isAllowed: (address: string) => boolean) => {
  const text = JSON.stringify(body);
  try {
    const headers = signedHeaders(secret, `event_${id}`, text, now);
    const status = await post({ url, headers, body: Buffer.from(text) }, isAllowed);
    return status >= 200 && status < 300 ? null : `answered ${status}`;
  } catch (error) {
    return (error as Error).message.slice(0, 200);
  }
};

/**
 * Sends what waits for the webhooks, within about a second, on any number of servers at once. A receiver that is slow
 * or dead holds up nobody else. `stop` waits for what is on its way.
 */
export const startWebhooks = ({ db, log }: Services, isAllowed = isPublic): { stop(): Promise<void> } => {
  const lanes = new Map<string, Promise<void>>();
  let stopping = false;

  const deliver = async (webhookId: string, delivery: Delivery): Promise<void> => {
    const fault = await attempt(delivery, await databaseNow(db), isAllowed);
    if (fault === null) return dropDelivery(db, delivery);
    const pause = pauses[delivery.attempts - 1];
    if (pause === undefined) log.warn({ webhookId, fault }, 'webhooks: an event was given up');
    return putOff(db, webhookId, delivery, { pause, fault });
  };
  const runLane = async (webhookId: string): Promise<void> => {
    while (!stopping) {
      const taken = await takeDue(db, webhookId, atOnce);
      if (taken.length === 0) return;
      await Promise.all(taken.map((delivery) => deliver(webhookId, delivery)));
    }
  };
  const look = async (): Promise<boolean> => {
    for (const id of await findDue(db)) {
      if (lanes.has(id)) continue;
      const lane = runLane(id)
        .catch((error: Error) => log.warn({ reason: error.message }, 'webhooks: failed, trying again'))
        .finally(() => lanes.delete(id));
      lanes.set(id, lane);
    }
    return false;
  };
  const looking = keepDoing('webhooks', lookMs, log, look);
  return {
    stop: async () => {
      stopping = true;
      await looking.stop();
      await Promise.all(lanes.values());
    },
  };
};
