import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the sender's clock may differ from ours, in seconds. */
const clockTolerance = 5 * 60;

type Signed = { id: string; timestamp: string; body: Buffer };

/** The signature of the Standard Webhooks specification, symmetric version 1. `secret` is base64url. */
export const signatureOf = (secret: string, { id, timestamp, body }: Signed): string => {
  const mac = createHmac('sha256', Buffer.from(secret, 'base64url'));
  return `v1,${mac.update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
};

/** The headers of a JSON message under that id, signed at `now`. */
export const signedHeaders = (secret: string, id: string, body: string, now: Date): Record<string, string> => {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureOf(secret, { id, timestamp, body: Buffer.from(body) }),
  };
};

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Whether one of the signatures (parted by spaces) is right, and the message was signed within five minutes of `now`. */
export const isSignedBy = (secret: string, message: Signed, signatures: string, now: Date): boolean => {
  if (!message.id || !/^\d{1,12}$/.test(message.timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(message.timestamp)) > clockTolerance) return false;
  const right = signatureOf(secret, message);
  return signatures.split(' ').some((signature) => isSame(signature, right));
};
