import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#server/http/app.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  city = await testCity();
  app = await createApp(city.services, { isReady: async () => true });
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await city.close();
});

type Asked = { path: string; method?: string; headers?: Record<string, string>; body?: string };

const ask = ({ path, method = 'GET', headers = {}, body }: Asked) =>
  new Promise<number>((resolve, reject) => {
    const { port } = app.server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', path, method, headers, insecureHTTPParser: true }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

test.each<[string, Asked]>([
  ['a Host that is none', { path: '/api/auth/get-session', headers: { host: 'a b' } }],
  [
    'a Host that is none, at sign-in',
    { path: '/api/auth/sign-in/username', method: 'POST', headers: { ...json, host: '[' }, body: '{}' },
  ],
  ['a Host that is none, on a page', { path: '/tickets', headers: { host: '%00' } }],
  ['a NUL in the path', { path: '/tickets/%00' }],
  ['a NUL in the path of a procedure', { path: '/api/trpc/tickets%00queue' }],
  ['a NUL in the path of a file', { path: '/assets/%00.js' }],
  ['a path that is no text', { path: '/%ff' }],
  ['a NUL in a case number', { path: '/case', method: 'POST', headers: form, body: 'number=%00&digits=%00' }],
  ['a NUL in the query of a case', { path: '/case?number=%00&lang=%00' }],
  [
    'a NUL in a name',
    {
      path: '/api/auth/sign-in/username',
      method: 'POST',
      headers: json,
      body: '{"username":"a\\u0000","password":"b\\u0000"}',
    },
  ],
  ['a NUL in a cookie', { path: '/api/trpc/accounts.me', headers: { cookie: 'better-auth.session_token=%00.%00' } }],
  ['a NUL in a request id', { path: '/open311/v2/requests/%00.json' }],
  ['a NUL in a service code', { path: '/open311/v2/services/%00.json' }],
  ['a NUL in an API key', { path: '/open311/v2/requests.json?api_key=%00' }],
  ['a NUL in a token', { path: '/open311/v2/tokens/%00.json?api_key=%00' }],
  ['a NUL in a filter', { path: '/open311/v2/requests.json?service_request_id=%00&service_code=%00' }],
  [
    'a NUL in a message of the exchange',
    { path: '/api/telephony/calls', method: 'POST', headers: { 'webhook-id': '%00' }, body: '\u0000' },
  ],
])('%s is the asker’s mistake, not ours', async (_name, asked) => {
  expect(await ask(asked)).toBeLessThan(500);
});
