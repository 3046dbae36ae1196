import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import { secretOf } from '#server/accounts/secrets.ts';
import { exchangeWebhook } from '#server/calls/exchange.http.ts';
import { signatureOf } from '#server/http/webhook-signature.ts';
import type { Services } from '#server/services.ts';

type Sent = { id?: string; timestamp?: number; signature?: string; body?: string; type?: string };

/** For tests: a telephone exchange at the webhook. `send` signs what it sends; what is given in `as` replaces the right. */
export const testExchange = async (services: Services) => {
  const app = fastify();
  await app.register(exchangeWebhook(services));
  const secret = await secretOf(services.db, 'exchange');

  const send = async (message: object, as: Sent = {}) => {
    const body = as.body ?? JSON.stringify({ at: new Date().toISOString(), ...message });
    const id = as.id ?? randomUUID();
    const timestamp = String(as.timestamp ?? Math.floor(Date.now() / 1000));
    const signature = as.signature ?? signatureOf(secret, { id, timestamp, body: Buffer.from(body) });
    const response = await app.inject({
      method: 'POST',
      url: '/api/telephony/calls',
      headers: {
        'content-type': as.type ?? 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature,
      },
      payload: body,
    });
    return { status: response.statusCode, body: response.body ? response.json() : null };
  };

  /** Lets a call ring; gives the exchange's name for it. */
  const ring = async (from: string | null = null, exchangeId: string = randomUUID()): Promise<string> => {
    const { status } = await send({ event: 'ring', exchangeId, from });
    if (status !== 204) throw new Error(`ring: ${status}`);
    return exchangeId;
  };

  return { app, secret, send, ring, close: () => app.close() };
};
