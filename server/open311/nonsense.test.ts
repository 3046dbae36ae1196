import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#server/http/app.ts';
import { faultsIn } from '#server/open311/test-schemas.ts';
import { testSystem } from '#server/open311/test-system.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let system: Awaited<ReturnType<typeof testSystem>>;
let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  city = await testCity();
  system = await testSystem(await city.context('admin1'));
  app = await createApp(city.services, { isReady: async () => true });
});
afterAll(async () => {
  await app.close();
  await system.close();
  await city.close();
});

// What a bad client sends: nearly right, or anything at all.
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('%00', '%', '%ff', '\0', "'", '../..', '9'.repeat(400)),
);
const name = fc.oneof(
  fc.constantFrom(
    'service_code',
    'lat',
    'long',
    'address_string',
    'address_id',
    'email',
    'phone',
    'first_name',
    'description',
    'media_url',
    'account_id',
    'device_id',
    'attribute[wires]',
    'attribute[]',
    'service_request_id',
    'start_date',
    'end_date',
    'status',
    'page',
    'page_size',
    'token',
    'jurisdiction_id',
    '__proto__',
  ),
  anything,
);
const value = fc.oneof(
  fc.constantFrom(
    'street-light',
    '苓雅區和平一路 24 號',
    'yes',
    '22.6',
    '120.3',
    '1e400',
    '-1',
    'NaN',
    'open',
    '2026-01-01T00:00:00Z',
    '0000-00-00T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    'wang@example.org',
    '0912345678',
    'https://example.org',
    '1,2,,3',
  ),
  anything,
);
const fields = fc.array(fc.tuple(name, value), { maxLength: 8 });
const segment = fc.oneof(
  fc.constantFrom('services', 'requests', 'tokens', 'discovery'),
  anything.map(encodeURIComponent),
  fc.constantFrom('%00', '%ff', '%'),
);
const asked = fc.record({
  method: fc.constantFrom('GET', 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
  path: fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/')),
  format: fc.constantFrom('json', 'xml'),
  query: fields,
  form: fields,
  hasKey: fc.boolean(),
  type: fc.constantFrom('application/x-www-form-urlencoded', 'application/json', 'text/xml', 'multipart/form-data'),
  address: fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => `10.${parts.join('.')}`),
});

test('whatever nonsense a client sends, it is answered or refused as the standard has it, and never fails here', async () => {
  const encode = (pairs: [string, string][]) =>
    new URLSearchParams(pairs.map(([key, text]) => [key, text.toWellFormed()])).toString();
  await fc.assert(
    fc.asyncProperty(asked, async ({ method, path, format, query, form, hasKey, type, address }) => {
      const key: [string, string][] = hasKey ? [['api_key', system.key]] : [];
      const response = await app.inject({
        method: method as 'GET',
        url: `/open311/v2/${path}.${format}?${encode([...key, ...query])}`,
        remoteAddress: address,
        headers: { 'content-type': type },
        ...(method === 'POST' && { payload: encode([...key, ...form]) }),
      });
      const status = response.statusCode;
      expect(status).toBeLessThan(500);
      if (status < 400) return;
      const errors = format === 'xml' ? new XMLParser().parse(response.body).errors.error : response.json();
      for (const error of [errors].flat()) {
        expect(faultsIn('Error', { ...error, description: String(error.description) })).toBeNull();
        expect(error.code).toBe(status);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);
