import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { triesStore } from '#server/http/count-tries.ts';
import { answer, answerErrors, localeOf } from '#server/open311/answer.ts';
import { definitionOf, publishedOf, serviceOf } from '#server/open311/describe-services.ts';
import { ownerOf } from '#server/open311/manage-keys.ts';
import { fieldsOf, readForm } from '#server/open311/read-form.ts';
import { lists, readRequest, readRequests, readToken } from '#server/open311/read-requests.ts';
import { refused } from '#server/open311/refused.ts';
import { reportMatter } from '#server/open311/report-matter.ts';
import { formats } from '#server/open311/write-answer.ts';
import type { Services } from '#server/services.ts';
import { HotlineError } from '#shared/errors.ts';

const queryOf = (request: FastifyRequest): Map<string, string> =>
  fieldsOf(new URLSearchParams(request.url.split('?', 2)[1] ?? ''), lists);

const statuses: Partial<Record<HotlineError['code'], number>> = {
  'invalid-input': 400,
  forbidden: 403,
  'not-found': 404,
};
const maxBody = 50_000;
// What a verb of ours found wrong, for the other system's makers.
const wrong: Record<string, string> = { phone: 'phone: not a telephone number', email: 'email: not an e-mail address' };
const tokens = /^[\w-]{1,200}$/;
// In a minute: what one address may ask, and what one key may report.
const asksAllowed = 600;
const reportsAllowed = 60;

const formIn = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

/** Answers a request that failed, or was refused, with errors as the standard has them. */
export const refuse = (services: Services, error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const { statusCode, message, stack } = error as Error & { statusCode?: number };
  const hotline = error instanceof HotlineError ? error : null;
  const status = (hotline ? statuses[hotline.code] : statusCode) ?? 500;
  if (status >= 500) services.log.error({ reason: message, stack }, 'open311: request failed');
  const { faults, fields } = (hotline?.details ?? {}) as { faults?: string[]; fields?: string[] };
  const descriptions = faults ??
    fields?.map((field) => wrong[field] ?? `${field}: missing or not valid`) ?? [
      status >= 500 ? 'General service error' : message,
    ];
  return answerErrors(request, reply, status, descriptions);
};

const keyOf = async ({ db }: Services, fields: Map<string, string>) => {
  const key = await ownerOf(db, fields.get('api_key'));
  if (!key) throw new HotlineError('forbidden', 'open311: api_key', { faults: ['api_key: missing or not valid'] });
  return key;
};

const tokenOf = (request: FastifyRequest, fields: Map<string, string>): string | null => {
  const token = request.headers['idempotency-key'] ?? fields.get('token') ?? null;
  if (token === null) return null;
  if (typeof token === 'string' && tokens.test(token)) return token;
  throw refused('token: not 1 to 200 letters, digits, _ or -');
};

/** Where other systems report matters and read them: Open311 GeoReport v2 under `/open311/v2`. */
export const open311 =
  (services: Services): FastifyPluginAsync =>
  async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: maxBody },
      (_request, body, done) => done(null, new URLSearchParams(body as string)),
    );
    await app.register(rateLimit, {
      max: asksAllowed,
      timeWindow: '1 minute',
      store: triesStore(services.db),
      keyGenerator: ({ ip }) => `open311:address:${ip}`,
    });
    const reports = {
      max: reportsAllowed,
      hook: 'preHandler' as const,
      // A key that is none counts for the address: whoever tries keys would fill the table with them.
      keyGenerator: async (request: FastifyRequest) => {
        const key = await ownerOf(services.db, formIn(request).get('api_key') ?? undefined);
        return `open311:reports:${key?.id ?? request.ip}`;
      },
    };
    app.setErrorHandler((error, request, reply) => refuse(services, error, request, reply));

    app.setNotFoundHandler(() => {
      throw new HotlineError('not-found', 'open311', {
        faults: ['no such resource, or its format is neither .json nor .xml'],
      });
    });

    for (const format of formats) {
      app.get(`/services.${format}`, async (request, reply) => {
        const { categories, departments } = await loadCatalogue(services.db);
        const locale = localeOf(request);
        const found = publishedOf(categories).map((category) => serviceOf(category, departments, locale));
        return answer(request, reply, 'services', found);
      });

      app.get<{ Params: { code: string } }>(`/services/:code.${format}`, async (request, reply) => {
        const { categories } = await loadCatalogue(services.db);
        const category = publishedOf(categories).find(({ id }) => id === request.params.code);
        if (!category) throw new HotlineError('not-found', 'open311', { faults: ['service_code: not found'] });
        return answer(request, reply, 'service_definition', definitionOf(category, localeOf(request)));
      });

      app.post(`/requests.${format}`, { config: { rateLimit: reports } }, async (request, reply) => {
        const fields = fieldsOf(formIn(request));
        const key = await keyOf(services, fields);
        const form = readForm(fields);
        const reported = { key, form, token: tokenOf(request, fields), locale: localeOf(request) };
        const { number } = await reportMatter(services, reported);
        const created = { service_request_id: number, service_notice: '', account_id: form.account_id ?? null };
        return answer(request, reply.code(201), 'service_requests', [created]);
      });

      app.get(`/requests.${format}`, async (request, reply) => {
        const fields = queryOf(request);
        const asked = { key: await ownerOf(services.db, fields.get('api_key')), locale: localeOf(request) };
        return answer(request, reply, 'service_requests', await readRequests(services, asked, fields));
      });

      app.get<{ Params: { number: string } }>(`/requests/:number.${format}`, async (request, reply) => {
        const asked = { key: await ownerOf(services.db, queryOf(request).get('api_key')), locale: localeOf(request) };
        return answer(request, reply, 'service_requests', await readRequest(services, asked, request.params.number));
      });

      app.get<{ Params: { token: string } }>(`/tokens/:token.${format}`, async (request, reply) => {
        const { token } = request.params;
        const number = await readToken(services, await keyOf(services, queryOf(request)), token);
        return answer(request, reply, 'service_requests', [{ service_request_id: number, token }]);
      });
    }
  };
