import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsIn } from '#server/open311/test-schemas.ts';
import { testSystem } from '#server/open311/test-system.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let system: Awaited<ReturnType<typeof testSystem>>;
let other: Awaited<ReturnType<typeof testSystem>>;
beforeAll(async () => {
  city = await testCity();
  const administrator = await city.context('admin1');
  system = await testSystem(administrator);
  other = await testSystem(administrator, '里長系統');
});
afterAll(async () => {
  await system.close();
  await other.close();
  await city.close();
});

const words = '王小明家門口的路燈不亮 <b>&</b>\u0001';
const light = { service_code: 'street-light', address_string: '苓雅區和平一路 24 號王宅', description: words };
const report = async (fields: Record<string, string> = {}): Promise<string> => {
  const { status, body } = await system.report({ ...light, ...fields });
  expect(status).toBe(201);
  return body[0].service_request_id;
};
const idsOf = ({ body }: { body: { service_request_id: string }[] }) => body.map((each) => each.service_request_id);

test('everybody reads what and where, and only the system that reported it reads the words', async () => {
  const number = await report({ lat: '22.62', long: '120.32', email: 'wang@example.org' });
  const { body } = await system.read(`requests/${number}.json`);
  expect(body).toHaveLength(1);
  expect(faultsIn('ServiceRequest', body[0])).toBeNull();
  expect(body[0]).toMatchObject({
    service_request_id: number,
    status: 'open',
    status_notes: '待辦',
    description: '路燈故障，苓雅區和平一路',
    address: '苓雅區和平一路',
    agency_responsible: expect.stringContaining('工務局'),
    lat: null,
    long: null,
  });
  expect(JSON.stringify(body)).not.toMatch(/王|wang|24 號/);
  for (const key of [other.key, 'guessed']) {
    expect(await system.read(`requests/${number}.json?api_key=${key}`)).toMatchObject({ body: [{ lat: null }] });
  }
  const own = await system.read(`requests/${number}.json?api_key=${system.key}`, { 'accept-language': 'en-GB' });
  expect(own.body[0]).toMatchObject({
    description: words,
    address: 'Heping 1st Road, Lingya',
    service_name: 'Street light',
    lat: 22.62,
    long: 120.32,
  });
});

test('a confidential matter and one of an unpublished category are nowhere', async () => {
  const number = await report();
  const filter = `requests.json?service_request_id=${number}`;
  expect(idsOf(await system.read(filter))).toEqual([number]);
  await city.db.updateTable('ticket').set({ confidential: true }).where('number', '=', number).execute();
  expect(idsOf(await system.read(`${filter}&api_key=${system.key}`))).toEqual([]);
  expect((await system.read(`requests/${number}.json`)).status).toBe(404);
  await city.db
    .updateTable('ticket')
    .set({ confidential: false, categoryId: 'child-protection' })
    .where('number', '=', number)
    .execute();
  expect((await system.read(`requests/${number}.json`)).status).toBe(404);
});

test('each filter leaves what it names, and pages part the rest', async () => {
  const old = await report();
  const opened = new Date('2020-03-01T00:00:00Z');
  await city.db.updateTable('ticket').set({ openedAt: opened }).where('number', '=', old).execute();
  const hole = await report({ service_code: 'pothole' });
  const closed = await report();
  await city.db
    .updateTable('ticket')
    .set({ state: 'closed', closedAt: new Date('2026-11-01T00:00:00Z') })
    .where('number', '=', closed)
    .execute();
  const read = async (query: string) => idsOf(await system.read(`requests.json?${query}`));

  expect(await read(`service_request_id=${old},${closed}&status=open`)).toEqual([old, closed].sort());
  expect(await read(`service_request_id=${old}&service_request_id=${closed}&status=done&page=0`)).toEqual(
    [old, closed].sort(),
  );
  expect(await read('service_request_id=no-such,12')).toEqual([]);
  expect(await read('')).toEqual(expect.arrayContaining([hole, closed]));
  expect(await read('')).not.toContain(old);
  expect(await read('start_date=2020-02-01T00:00:00%2B08:00')).toEqual([old]);
  expect(await read('end_date=2020-03-01T08:00:01+08:00')).toEqual([old]);
  expect(await read('start_date=2020-02-01T00:00:00Z&end_date=2020-02-28T00:00:00Z')).toEqual([]);
  expect(await read('status=closed')).toContain(closed);
  for (const { status } of (await system.read('requests.json?status=closed')).body) expect(status).toBe('closed');
  expect(await read('status=open')).not.toContain(closed);
  expect(await read('status=open,closed')).toEqual(await read(''));
  expect(await read('status=open&status=closed')).toEqual(await read(''));
  expect(await read('service_code=street-light,no-such')).toContain(closed);
  expect(await read('service_code=street-light')).not.toContain(hole);
  expect(await read('service_code=no-such')).toEqual([]);
  const all = await read('');
  expect([...(await read('page_size=1')), ...(await read('page_size=1&page=2'))]).toEqual(all.slice(0, 2));
  const { body } = await system.read(`requests/${closed}.json`);
  expect(body[0]).toMatchObject({ status: 'closed', updated_datetime: '2026-11-01T00:00:00.000Z' });
});

test.each([
  ['start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z', '90 days'],
  ['start_date=2026-01-02T00:00:00Z&end_date=2026-01-01T00:00:00Z', 'before start_date'],
  ['start_date=yesterday', 'start_date'],
  ['status=done', 'status'],
  ['page=0', 'page'],
  ['page_size=5000', 'page_size'],
  ['page=1&page=2', 'twice'],
])('the filter %s is refused in a sentence', async (query, sentence) => {
  const { status, body } = await system.read(`requests.json?${query}`);
  expect(status).toBe(400);
  expect(body).toEqual([{ code: 400, description: expect.stringContaining(sentence) }]);
});

test('every answer has the form that the public description says', async () => {
  const services = await system.read('services.json');
  for (const service of services.body) {
    expect(faultsIn('Service', service)).toBeNull();
    const { body } = await system.read(`services/${service.service_code}.json`);
    expect(faultsIn('ServiceDefinition', body)).toBeNull();
  }
  const { body } = await system.report(light);
  expect(faultsIn('Created', body[0])).toBeNull();
});

test('the same answers come in XML', async () => {
  const number = await report();
  const parse = async (path: string) => {
    const { body, type } = await system.get(path);
    expect(type).toBe('text/xml; charset=utf-8');
    expect(body).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/);
    return new XMLParser({ parseTagValue: false }).parse(body);
  };
  expect((await parse('services.xml')).services.service).toContainEqual(
    expect.objectContaining({ service_code: 'street-light', type: 'realtime', metadata: 'true' }),
  );
  const { attribute } = (await parse('services/street-light.xml')).service_definition.attributes;
  expect(attribute[1].values.value[0]).toEqual({ key: 'one', name: '一盞' });
  const { request } = (await parse(`requests/${number}.xml?api_key=${system.key}`)).service_requests;
  expect(request).toMatchObject({ service_request_id: number, description: words.replace('\u0001', ''), lat: '' });
  expect((await parse('requests.xml?service_code=no-such')).service_requests).toBe('');
  expect((await parse('requests/000000000.xml')).errors.error).toEqual({
    code: '404',
    description: 'service_request_id: not found',
  });
});

test('a resource that is not there is an error as the standard has it', async () => {
  for (const path of ['services/no-such.json', 'services/child-protection.json', 'services', 'nothing.json']) {
    expect(await system.read(path)).toMatchObject({ status: 404, body: [{ code: 404 }] });
  }
});

test('a token tells its number to the system that sent it, and to no other', async () => {
  const number = await report({ token: 'my-own-1' });
  const own = await system.read(`tokens/my-own-1.json?api_key=${system.key}`);
  expect(own.body).toEqual([{ service_request_id: number, token: 'my-own-1' }]);
  expect(faultsIn('Token', own.body[0])).toBeNull();
  expect((await system.read(`tokens/my-own-1.json?api_key=${other.key}`)).status).toBe(404);
  expect((await system.read('tokens/my-own-1.json')).status).toBe(403);
});
