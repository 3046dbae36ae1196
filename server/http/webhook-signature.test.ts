import { expect, test } from 'vitest';
import { isSignedBy, signatureOf } from '#server/http/webhook-signature.ts';

const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64').toString('base64url');
const message = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  body: Buffer.from('{"test": 2432232314}'),
};
const right = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const at = (seconds: number) => new Date((1614265330 + seconds) * 1000);

test('the signature is the one of the Standard Webhooks specification', () => {
  expect(signatureOf(secret, message)).toBe(right);
});

test('one right signature among several is enough', () => {
  expect(isSignedBy(secret, message, right, at(0))).toBe(true);
  expect(isSignedBy(secret, message, `v1,${'A'.repeat(43)}= ${right}`, at(0))).toBe(true);
});

test('five minutes of difference are allowed, not more', () => {
  expect(isSignedBy(secret, message, right, at(300))).toBe(true);
  expect(isSignedBy(secret, message, right, at(-300))).toBe(true);
  expect(isSignedBy(secret, message, right, at(301))).toBe(false);
  expect(isSignedBy(secret, message, right, at(-301))).toBe(false);
});

test('everything that is signed counts', () => {
  const wrong = [
    [secret, { ...message, id: 'msg_other' }, right],
    [secret, { ...message, timestamp: '1614265331' }, right],
    [secret, { ...message, body: Buffer.from('{"test": 2432232315}') }, right],
    [Buffer.from('another secret').toString('base64url'), message, right],
    [secret, message, ''],
    [secret, message, right.slice(3)],
    [secret, message, right.replace('v1', 'v1a')],
    [secret, { ...message, timestamp: 'yesterday' }, right],
    [secret, { ...message, id: '' }, signatureOf(secret, { ...message, id: '' })],
  ] as const;
  for (const [key, sent, signature] of wrong) expect(isSignedBy(key, sent, signature, at(0))).toBe(false);
});
