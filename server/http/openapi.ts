import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

/** All that is public, described after OpenAPI 3.1, at `/openapi.json`. */
export const describeItself = (app: FastifyInstance): void => {
  const description = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
  app.get('/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(description));
};
