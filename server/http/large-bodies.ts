import type { FastifyInstance } from 'fastify';
import { viewerOf } from '#server/accounts/viewer.ts';
import type { Services } from '#server/services.ts';
import { mayDo } from '#shared/permissions.ts';

/** Bytes of the largest request that anybody may send. */
const usual = 1_000_000;
/** Bytes of a file of rules: two million characters at most, which are more bytes in JSON and in Chinese. */
export const largestBody = 8_000_000;

/** Refuses what is larger than usual before it is read, but from those who import rules. */
export const refuseLargeBodies = (app: FastifyInstance, { db }: Services): void => {
  app.addHook('onRequest', async (request, reply) => {
    const { cookie, 'content-length': length, 'transfer-encoding': unknownLength } = request.headers;
    if (!unknownLength && Number(length ?? 0) <= usual) return;
    const viewer = await viewerOf(db, cookie);
    if (viewer && mayDo(viewer.role, 'rules.write')) return;
    return reply.code(413).send({ error: 'too-large' });
  });
};
