import { randomBytes } from 'node:crypto';
import type { SignedIn } from '#server/trpc.ts';
import { retryGivenUp, saveWebhook, withdrawWebhook } from '#server/webhooks/webhooks.store.ts';
import { HotlineError } from '#shared/errors.ts';

/** Sends each ticket event from now on to `url`. The secret that signs them is told this once, as the standard writes it. */
export const addWebhook = async (
  { services, viewer }: SignedIn,
  { url }: { url: string },
): Promise<{ secret: string }> => {
  const secret = randomBytes(32);
  await saveWebhook(services.db, { url, secret: secret.toString('base64url'), madeBy: viewer.id });
  return { secret: `whsec_${secret.toString('base64')}` };
};

/** Sends nothing more there, also not what waits. Throws `not-found`. */
export const dropWebhook = async ({ services, viewer }: SignedIn, { id }: { id: string }): Promise<void> => {
  if (!(await withdrawWebhook(services.db, id, viewer.id))) throw new HotlineError('not-found', `webhook ${id}`);
};

/** Tries again what was given up. */
export const retryWebhook = ({ services }: SignedIn, { id }: { id: string }): Promise<void> =>
  retryGivenUp(services.db, id);
