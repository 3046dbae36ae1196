import { signedHeaders } from '#server/http/webhook-signature.ts';
import type { Channel, Outcome } from '#server/updates/channels.ts';

// With these the gateway says that it will never take this message.
const never = [400, 404, 410, 413, 422];

const again = (fault: 'refused' | 'no answer', reason: string): Outcome => ({ kind: 'again', fault, reason });

type Gateway = { url: string; secret: () => Promise<string>; now: () => Promise<Date>; waitMs?: number };

/**
 * Text messages by the gateway at `url`; the contract is in docs/operations.md. Its idempotency key makes a second try
 * harmless, so that a lost answer is no doubt.
 */
export const textChannel =
  ({ url, secret, now, waitMs = 20_000 }: Gateway): Channel =>
  async ({ id, to, text }, signal) => {
    try {
      const body = JSON.stringify({ id, to, text });
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: { 'idempotency-key': id, ...signedHeaders(await secret(), id, body, await now()) },
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(waitMs)]),
      });
      await response.body?.cancel();
      if (response.ok) return 'told';
      const reason = `the gateway answered ${response.status}`;
      return never.includes(response.status) ? { kind: 'refused', fault: 'refused', reason } : again('refused', reason);
    } catch (error) {
      return again('no answer', String((error as Error).cause ?? (error as Error).message));
    }
  };
