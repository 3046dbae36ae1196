import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { viewerOf } from '#server/accounts/viewer.ts';
import { keepPhoto } from '#server/photos/keep-photo.ts';
import { readPhoto } from '#server/photos/read-photo.ts';
import type { Services } from '#server/services.ts';
import { answerOf, type SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { mayDo, type Permission } from '#shared/permissions.ts';

const idSchema = z.uuid();

const idOf = (request: FastifyRequest): string => {
  const id = idSchema.safeParse((request.params as { id?: string }).id);
  if (!id.success) throw new HotlineError('not-found', 'photo');
  return id.data;
};

const refuse = (services: Services, error: unknown, reply: FastifyReply) => {
  const { statusCode, message, stack } = error as Error & { statusCode?: number };
  if (error instanceof HotlineError) {
    return reply.code(getHTTPStatusCodeFromError(answerOf(error))).send({ error: error.code });
  }
  if (statusCode === 413) return reply.code(413).send({ error: 'too-large' });
  services.log.error({ reason: message, stack }, 'photos: request failed');
  return reply.code(500).send({ error: 'internal' });
};

/** The way of photos, which are no JSON: an officer's phone sends one, and the ticket's page shows it. */
export const photos =
  (services: Services): FastifyPluginAsync =>
  async (app) => {
    const signedIn = async (request: FastifyRequest, permission: Permission): Promise<SignedIn> => {
      const viewer = await viewerOf(services.db, request.headers.cookie);
      if (!viewer) throw new HotlineError('unauthenticated', permission);
      if (!mayDo(viewer.role, permission)) throw new HotlineError('forbidden', permission);
      return { services, viewer, log: services.log, address: request.ip };
    };

    app.removeAllContentTypeParsers();
    // Whatever it calls itself: what it is, is told by its content.
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    app.setErrorHandler((error, _request, reply) => refuse(services, error, reply));

    app.put('/api/photos/:id', async (request, reply) => {
      const ctx = await signedIn(request, 'orders.work');
      const file = request.body instanceof Buffer ? request.body : Buffer.alloc(0);
      await keepPhoto(ctx, idOf(request), file);
      return reply.code(204).send();
    });

    app.get('/api/photos/:id', async (request, reply) => {
      const photo = await readPhoto(await signedIn(request, 'tickets.read'), idOf(request));
      return reply
        .type('image/jpeg')
        .header('content-disposition', 'inline; filename="photo.jpg"')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(photo);
    });
  };
