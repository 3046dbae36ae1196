import { TRPCClientError } from '@trpc/client';
import { useSignedOut } from '#client/api/signed-out.ts';
import { type ErrorCode, HotlineError } from '#shared/errors.ts';

/** Sends a photo under the id by which its press names it. Throws what a procedure would. */
export const sendPhoto = async (id: string, photo: Blob, signal: AbortSignal): Promise<void> => {
  const answer = await fetch(`/api/photos/${id}`, { method: 'PUT', body: photo, signal }).catch((cause: Error) => {
    throw TRPCClientError.from(cause);
  });
  if (answer.ok) return;
  const told = (await answer.json().catch(() => ({}))) as { error?: ErrorCode };
  const code = told.error ?? 'internal';
  if (code === 'unauthenticated') useSignedOut.setState({ signedOut: true });
  throw new HotlineError(code, 'photo');
};
