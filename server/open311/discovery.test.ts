import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '#server/http/app.ts';
import { faultsIn } from '#server/open311/test-schemas.ts';
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

const read = async () => (await app.inject('/open311/discovery.json')).json();

test('a client finds the endpoint, its formats and that this is a test by the service discovery, also in XML', async () => {
  const found = await read();
  expect(faultsIn('Discovery', found)).toBeNull();
  expect(found.endpoints).toEqual([
    {
      specification: 'http://wiki.open311.org/GeoReport_v2',
      url: 'http://localhost:1999/open311/v2',
      changeset: found.changeset,
      type: 'test',
      formats: ['text/xml', 'application/json'],
    },
  ]);
  const xml = await app.inject({ url: '/open311/discovery.xml', headers: { 'accept-language': 'en' } });
  expect(xml.headers['content-type']).toBe('text/xml; charset=utf-8');
  const { endpoints, key_service } = new XMLParser().parse(xml.body).discovery;
  expect(endpoints.endpoint.formats.format).toEqual(['text/xml', 'application/json']);
  expect(key_service).toContain('An administrator');
});

test('the changeset stays until the services change, on whichever server', async () => {
  const before = (await read()).changeset;
  const other = await createApp({ ...city.services }, { isReady: async () => true });
  expect((await other.inject('/open311/discovery.json')).json().changeset).toBe(before);
  await other.close();
  await city.db.updateTable('category').set({ published: false }).where('id', '=', 'pothole').execute();
  await vi.waitFor(async () => expect((await read()).changeset > before).toBe(true), {
    timeout: 20_000,
    interval: 500,
  });
}, 30_000);
