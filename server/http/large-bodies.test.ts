import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#server/http/app.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  city = await testCity();
  app = await createApp(city.services, { isReady: async () => true });
});
afterAll(async () => {
  await app.close();
  await city.close();
});

const send = async (url: string, bytes: number) =>
  (
    await app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json' },
      payload: `"${'x'.repeat(bytes)}"`,
    })
  ).statusCode;

test.each(['/api/trpc/routing.import', '/api/telephony/calls', '/api/auth/sign-in/username'])(
  'what is larger than a megabyte is not even read from who is not signed in: %s',
  async (url) => {
    expect(await send(url, 1_100_000)).toBe(413);
    expect(await send(url, 1000)).not.toBe(413);
  },
);
