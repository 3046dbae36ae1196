import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { secretOf } from '#server/accounts/secrets.ts';
import { readExchangeMessage } from '#server/calls/exchange-message.ts';
import { hearExchange } from '#server/calls/hear-exchange.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { isSignedBy } from '#server/http/webhook-signature.ts';
import type { Services } from '#server/services.ts';
import { HotlineError } from '#shared/errors.ts';

const statuses: Partial<Record<HotlineError['code'], number>> = {
  'bad-signature': 401,
  replayed: 409,
  'invalid-input': 400,
};
const maxBody = 10_000;

const header = (request: FastifyRequest, name: string): string => {
  const value = request.headers[name];
  return typeof value === 'string' && value.length <= 1000 ? value : '';
};

const refuse = (services: Services, error: unknown, reply: FastifyReply) => {
  if (error instanceof HotlineError && statuses[error.code]) {
    const { code, details } = error;
    services.log.info({ code }, 'exchange: message refused');
    return reply.code(statuses[code] as number).send({ error: code, ...details });
  }
  const { statusCode, message, stack } = error as Error & { statusCode?: number };
  if (statusCode && statusCode < 500) return reply.code(statusCode).send({ error: 'invalid-input', fields: [] });
  services.log.error({ reason: message, stack }, 'exchange: message failed');
  return reply.code(500).send({ error: 'internal' });
};

/**
 * Where the telephone exchange announces calls: `POST /api/telephony/calls`, signed after the Standard Webhooks
 * specification. 204: taken. 400 `invalid-input` with the fields, 401 `bad-signature`, 409 `replayed`.
 */
export const exchangeWebhook =
  (services: Services): FastifyPluginAsync =>
  async (app) => {
    // The signature covers the bytes as they came.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxBody }, (_request, body, done) =>
      done(null, body),
    );
    app.setErrorHandler((error, _request, reply) => refuse(services, error, reply));

    app.post('/api/telephony/calls', async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const id = header(request, 'webhook-id');
      const signed = { id, timestamp: header(request, 'webhook-timestamp'), body };
      const secret = await secretOf(services.db, 'exchange');
      if (!isSignedBy(secret, signed, header(request, 'webhook-signature'), await databaseNow(services.db))) {
        throw new HotlineError('bad-signature', 'exchange: not signed, or not now');
      }
      await hearExchange(services, id, readExchangeMessage(body));
      return reply.code(204).send();
    });
  };
