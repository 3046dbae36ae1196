import { initTRPC, TRPCError } from '@trpc/server';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Services } from '#server/services.ts';
import { type ErrorCode, HotlineError } from '#shared/errors.ts';
import type { Locale } from '#shared/language.ts';
import { mayDo, type Permission, type Role } from '#shared/permissions.ts';

/** Who is asking. `sessionEndsAt` is when the sign-in ends. */
export type Viewer = {
  id: string;
  name: string;
  role: Role;
  departmentId: string | null;
  locale: Locale;
  sessionId: string;
  sessionEndsAt: Date;
};

export type Context = { services: Services; viewer: Viewer | null; log: Logger; address: string };
/** The context of a procedure that needs a sign-in. */
export type SignedIn = Context & { viewer: Viewer };

const httpCodes: Record<ErrorCode, TRPCError['code']> = {
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'invalid-input': 'BAD_REQUEST',
  'changed-meanwhile': 'CONFLICT',
  'state-forbids': 'PRECONDITION_FAILED',
  'asks-supervisor': 'FORBIDDEN',
  'call-gone': 'CONFLICT',
  'no-call': 'PRECONDITION_FAILED',
  'already-on-call': 'CONFLICT',
  'bad-signature': 'UNAUTHORIZED',
  replayed: 'CONFLICT',
  'rate-limited': 'TOO_MANY_REQUESTS',
  'name-taken': 'CONFLICT',
  'wrong-token': 'FORBIDDEN',
  'hand-down': 'CONFLICT',
  'no-one-to-call': 'UNPROCESSABLE_CONTENT',
  'no-photo': 'UNPROCESSABLE_CONTENT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  internal: 'INTERNAL_SERVER_ERROR',
};

const asHotlineError = (error: TRPCError): HotlineError => {
  if (error.cause instanceof HotlineError) return error.cause;
  if (error.cause instanceof z.ZodError) {
    return new HotlineError('invalid-input', 'input refused', {
      fields: error.cause.issues.map((issue) => issue.path.join('.')),
    });
  }
  if (error.code === 'NOT_FOUND') return new HotlineError('not-found', 'no such procedure');
  if (error.code === 'BAD_REQUEST' || error.code === 'PARSE_ERROR')
    return new HotlineError('invalid-input', 'request refused');
  return new HotlineError('internal', 'unexpected error');
};

const t = initTRPC
  .context<Context>()
  .meta<{ permission: Permission }>()
  .create({
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 30_000 } },
    // The one place where errors become an answer: a code and what the sentence needs, never a stack or a query.
    errorFormatter: ({ shape, error }) => {
      const { code, details } = asHotlineError(error);
      return {
        ...shape,
        message: code,
        data: { code: shape.data.code, httpStatus: shape.data.httpStatus, hotline: code, details },
      };
    },
  });

export const { router, createCallerFactory } = t;

/** A verb's error as the answer that the client gets; needed only where an error comes after the answer has begun. */
export const answerOf = (cause: HotlineError): TRPCError =>
  new TRPCError({ code: httpCodes[cause.code], message: cause.message, cause });

const translated = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof HotlineError)) return result;
  throw answerOf(result.error.cause);
});

/** A procedure that only those may call whom the permission table names. */
export const procedure = (permission: Permission) =>
  t.procedure
    .meta({ permission })
    .use(translated)
    .use(({ ctx, next }) => {
      if (!mayDo(ctx.viewer?.role ?? null, permission)) {
        throw new HotlineError(ctx.viewer ? 'forbidden' : 'unauthenticated', permission);
      }
      return next();
    });

/** Like {@link procedure}, for everything that needs somebody signed in. */
export const signedIn = (permission: Permission) =>
  procedure(permission).use(({ ctx, next }) => {
    if (!ctx.viewer) throw new HotlineError('unauthenticated', permission);
    return next({ ctx: { ...ctx, viewer: ctx.viewer } });
  });
