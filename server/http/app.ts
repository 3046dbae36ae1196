import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { authPaths } from '#server/accounts/auth.ts';
import { viewerOf } from '#server/accounts/viewer.ts';
import { exchangeWebhook } from '#server/calls/exchange.http.ts';
import { largestBody, refuseLargeBodies } from '#server/http/large-bodies.ts';
import { describeItself } from '#server/http/openapi.ts';
import { discovery } from '#server/open311/discovery.http.ts';
import { open311, refuse } from '#server/open311/open311.http.ts';
import { photos } from '#server/photos/photos.http.ts';
import { type AppRouter, appRouter } from '#server/router.ts';
import type { Services } from '#server/services.ts';
import type { Context } from '#server/trpc.ts';
import { casePages } from '#server/updates/case.http.ts';
import { solvedPages } from '#server/updates/solved.http.ts';

const dist = process.env.DIST_DIR ?? fileURLToPath(new URL('../../dist', import.meta.url));

const headersOf = (request: FastifyRequest): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
};

/** Refuses a change that another site's page asks for; browsers always name the page's origin on a POST. */
const refuseOtherOrigins = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const { origin, host } = request.headers;
    if (request.method === 'GET' || !origin) return done();
    if (URL.canParse(origin) && new URL(origin).host === host) return done();
    reply.code(403).send({ error: 'forbidden' });
  });
};

/** Answers hold citizens' data and sign-ins: nothing on the way keeps them. */
const keepNowhere = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done();
  });
};

/** No database keeps that character. */
const hasNul = (body: unknown): boolean => Object.values(body ?? {}).some((value) => String(value).includes('\0'));

const mountAuth = (app: FastifyInstance, { auth, publicUrl }: Services): void => {
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    if (hasNul(request.body)) return reply.code(400).send({ error: 'invalid-input' });
    const headers = headersOf(request);
    headers.set('x-forwarded-for', request.ip);
    // Not the host that was asked: it may be none.
    const url = new URL(request.url, publicUrl);
    const body = request.body === undefined || request.body === null ? null : JSON.stringify(request.body);
    const response = await auth.handler(new Request(url, { method: request.method, headers, body }));
    reply.code(response.status);
    for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
    reply.header('set-cookie', response.headers.getSetCookie());
    return reply.send(await response.text());
  };
  for (const path of authPaths) app.route({ method: ['GET', 'POST'], url: `/api/auth/${path}`, handler });
};

const mountConsole = async (app: FastifyInstance): Promise<void> => {
  if (!existsSync(dist)) return;
  await app.register(fastifyStatic, {
    root: dist,
    preCompressed: true,
    wildcard: false,
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && !request.url.startsWith('/api/')) return reply.sendFile('index.html');
    return reply.code(404).send({ error: 'not-found' });
  });
};

type Options = {
  isReady: () => Promise<boolean>;
  /** Whose word is taken for the address that a request came from. */
  trustedProxies?: string[];
};

/** The HTTP server: console, procedures, sign-in, telephone exchange, health. Not yet listening. */
export const createApp = async (services: Services, options: Options) => {
  const app = fastify({
    // Of what it says by itself, only what is wrong: that the server listens is told in the lines for people.
    loggerInstance: services.log.child({}, { level: 'warn' }) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    trustProxy: options.trustedProxies ?? false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 5000 },
    // Before any route is found, as for a path that is no text.
    frameworkErrors: (error, request: FastifyRequest, reply: FastifyReply) =>
      request.url.startsWith('/open311/')
        ? refuse(services, error, request, reply)
        : reply.code(error.statusCode ?? 400).send({ error: 'invalid-input' }),
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: false,
  });
  refuseOtherOrigins(app);
  refuseLargeBodies(app, services);
  keepNowhere(app);
  app.get('/healthz', async (_request, reply) => {
    const ready = await options.isReady();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  describeItself(app);
  mountAuth(app, services);
  await app.register(exchangeWebhook(services));
  await app.register(open311(services), { prefix: '/open311/v2' });
  await app.register(discovery(services), { prefix: '/open311' });
  await app.register(casePages(services));
  await app.register(photos(services));
  await app.register(solvedPages(services));
  await app.register(fastifyTRPCPlugin, {
    prefix: '/api/trpc',
    useWSS: false,
    trpcOptions: {
      router: appRouter,
      createContext: async ({ req }): Promise<Context> => ({
        services,
        viewer: await viewerOf(services.db, req.headers.cookie),
        log: services.log,
        address: req.ip,
      }),
      onError: ({ error, path, ctx }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          ctx?.log.error(
            { path, reason: error.cause?.message ?? error.message, stack: error.cause?.stack },
            'procedure failed',
          );
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  });
  await mountConsole(app);
  return app;
};
