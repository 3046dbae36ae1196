import type { FastifyPluginAsync } from 'fastify';
import { answer, localeOf } from '#server/open311/answer.ts';
import { describeEndpoints } from '#server/open311/describe-endpoints.ts';
import { formats } from '#server/open311/write-answer.ts';
import type { Services } from '#server/services.ts';

/** Where other systems find out how to speak with the city: `/open311/discovery.json` and `.xml`. */
export const discovery =
  (services: Services): FastifyPluginAsync =>
  async (app) => {
    for (const format of formats) {
      app.get(`/discovery.${format}`, async (request, reply) =>
        answer(request, reply, 'discovery', await describeEndpoints(services, localeOf(request))),
      );
    }
  };
