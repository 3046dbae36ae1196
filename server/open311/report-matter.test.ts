import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testSystem } from '#server/open311/test-system.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let system: Awaited<ReturnType<typeof testSystem>>;
beforeAll(async () => {
  city = await testCity();
  system = await testSystem(await city.context('admin1'));
});
afterAll(async () => {
  await system.close();
  await city.close();
});

const light = {
  service_code: 'street-light',
  address_string: '苓雅區和平一路 24 號前',
  description: '路燈不亮，很暗',
};
const ticketOf = async (number: string) => (await city.as('agent1')).tickets.detail({ number });

test('the services are the categories that are published, and no matters of the home', async () => {
  const { status, body } = await system.read('services.json', { 'accept-language': 'en' });
  expect(status).toBe(200);
  expect(body).toContainEqual({
    service_code: 'street-light',
    service_name: 'Street light',
    description: 'Street light',
    metadata: true,
    type: 'realtime',
    keywords: expect.stringContaining('lamp post'),
    group: expect.stringContaining('Public Works'),
  });
  const codes = body.map(({ service_code }: { service_code: string }) => service_code);
  expect(codes).not.toContain('child-protection');
});

test('a reported matter becomes a ticket as an agent opens one: routed, dated, remembered, and the citizen is told', async () => {
  const { status, body } = await system.report({
    ...light,
    phone: '0912 345 678',
    first_name: 'Mei',
    last_name: 'Lin',
    'attribute[wires]': 'yes',
  });
  expect(status).toBe(201);
  const [{ service_request_id: number }] = body;

  const ticket = await ticketOf(number);
  expect(ticket).toMatchObject({
    // The rules name a crew.
    state: 'dispatched',
    departmentId: 'works',
    urgency: 'urgent',
    words: light.description,
    answers: { wires: 'yes' },
    districtId: 'lingya',
    road: '和平一路',
    spot: light.address_string,
    way: 'text',
    citizen: { phone: '+886912345678', name: 'Mei Lin' },
    openedBy: null,
  });
  expect(ticket.resolveBy.getTime()).toBeGreaterThan(Date.now());
  expect(ticket.decision?.en).toContain('Public Works');
  expect(ticket.timeline).toMatchObject([
    { kind: 'opened', by: '市民通報 App' },
    { kind: 'dispatch', by: null },
  ]);
  const news = await city.db.selectFrom('citizenUpdate').selectAll().where('number', '=', number).execute();
  expect(news).toMatchObject([{ kind: 'received', way: 'text', state: 'queued' }]);
});

test('the same request sent again, also at the same moment, opens one ticket', async () => {
  const sent = await Promise.all([1, 2, 3].map(() => system.report(light, { 'idempotency-key': 'again-1' })));
  const again = await system.report({ ...light, token: 'again-1' });
  const numbers = [...sent, again].map(({ body }) => body[0].service_request_id);
  expect(new Set(numbers).size).toBe(1);
  expect((await system.report(light)).body[0].service_request_id).not.toBe(numbers[0]);
});

test('a known citizen stays as they are, whatever a system says of their number', async () => {
  const known = { phone: '+886912000077', name: '陳太太', email: 'chen@example.org', way: 'none' as const };
  const { id } = await city.db.insertInto('citizen').values(known).returning('id').executeTakeFirstOrThrow();
  const { body } = await system.report({ ...light, phone: '0912-000-077', email: 'evil@example.org', first_name: 'X' });
  const ticket = await ticketOf(body[0].service_request_id);
  expect(ticket).toMatchObject({ way: 'none', citizen: { id, name: '陳太太', email: 'chen@example.org' } });
});

test('who gives only an e-mail address is found by it again', async () => {
  const first = await system.report({ ...light, email: 'lin@example.org' });
  const second = await system.report({ ...light, email: 'LIN@example.org' });
  const [one, two] = await Promise.all([first, second].map(({ body }) => ticketOf(body[0].service_request_id)));
  expect(one).toMatchObject({ way: 'email', citizen: { email: 'lin@example.org' } });
  expect(two?.citizen?.id).toBe(one?.citizen?.id);
});

test('a position or a place of the gazetteer is enough', async () => {
  const { address_string: _, ...bare } = light;
  const at = await system.report({ ...bare, lat: '22.6843', long: '120.2925' });
  expect(await ticketOf(at.body[0].service_request_id)).toMatchObject({ districtId: 'zuoying', road: null });
  const { id } = await city.db
    .selectFrom('place')
    .select('id')
    .where('nameZh', '=', '情人碼頭')
    .executeTakeFirstOrThrow();
  const by = await system.report({ ...bare, address_id: id });
  expect(await ticketOf(by.body[0].service_request_id)).toMatchObject({ districtId: 'qieding', landmark: '情人碼頭' });
});

test.each([
  ['no key', { api_key: '' }, 403, 'api_key'],
  ['a wrong key', { api_key: 'x' }, 403, 'api_key'],
  ['no service', { service_code: '' }, 400, 'service_code'],
  ['an unknown service', { service_code: 'no-such' }, 404, 'service_code'],
  ['a service for the telephone only', { service_code: 'child-protection' }, 404, 'service_code'],
  ['no place', { address_string: '' }, 400, 'location is missing'],
  ['an address in another city', { address_string: '台北市信義路五段 7 號' }, 400, 'address_string'],
  ['a position outside of the city', { lat: '25.03', long: '121.56' }, 400, 'not in this city'],
  ['a position that is none', { lat: 'north', long: '120.3' }, 400, 'lat'],
  ['half a position', { lat: '22.6' }, 400, 'belong together'],
  ['a place that the gazetteer has not', { address_id: '99999999' }, 400, 'address_id'],
  ['a telephone number that is none', { phone: '12345' }, 400, 'phone: not a telephone number'],
  ['an e-mail address that is none', { email: 'nobody' }, 400, 'email: not an e-mail address'],
  ['a description that is too long', { description: 'x'.repeat(4001) }, 400, 'description'],
  ['a media address that is no web address', { media_url: 'javascript:alert(1)' }, 400, 'media_url'],
  ['an attribute that is not asked', { 'attribute[colour]': 'red' }, 400, 'attribute[colour]'],
  ['an answer that is not offered', { 'attribute[wires]': 'perhaps' }, 400, 'yes, no'],
  ['a token of odd characters', { token: 'a b' }, 400, 'token'],
])('%s is refused in a sentence, and nothing is opened', async (_name, fields, status, sentence) => {
  const count = () => city.pool.query('select count(*) as n from ticket').then(({ rows }) => rows[0].n);
  const before = await count();
  const answer = await system.report({ ...light, ...fields });
  expect(answer.body).toEqual([{ code: status, description: expect.stringContaining(sentence) }]);
  expect(answer.status).toBe(status);
  expect(await count()).toBe(before);
});

test('what is no form, or too large, is refused in the form that was asked for', async () => {
  const post = (payload: string, type: string) =>
    system.app.inject({ method: 'POST', url: '/open311/v2/requests.xml', headers: { 'content-type': type }, payload });
  const json = await post('{"api_key":"x"}', 'application/json');
  expect(json.statusCode).toBe(415);
  expect(json.body).toContain('<code>415</code>');
  const large = await post(`description=${'x'.repeat(60_000)}`, 'application/x-www-form-urlencoded');
  expect(large.statusCode).toBe(413);
});

test('a key that was withdrawn reports nothing more, and keys are kept as hashes only', async () => {
  const admin = await city.as('admin1');
  const { key } = await admin.open311.makeKey({ name: '舊系統' });
  expect((await system.report({ ...light, api_key: key })).status).toBe(201);
  const kept = await city.db.selectFrom('apiKey').selectAll().where('name', '=', '舊系統').executeTakeFirstOrThrow();
  expect(JSON.stringify(kept)).not.toContain(key);
  expect((await admin.open311.keys()).map(({ name }) => name)).toContain('舊系統');
  await admin.open311.dropKey({ id: kept.id });
  expect((await system.report({ ...light, api_key: key })).status).toBe(403);
  expect((await admin.open311.keys()).map(({ name }) => name)).not.toContain('舊系統');
});

test('a system that reports without end is told to wait, at whichever server it reports', async () => {
  const flood = await testSystem(await city.context('admin1'), 'flood');
  const other = await testSystem(await city.context('admin1'), 'other');
  const answers = [];
  for (let sent = 0; sent < 61; sent++)
    answers.push((await (sent % 2 ? flood : other).report({ api_key: flood.key })).status);
  expect(answers.slice(0, 60)).not.toContain(429);
  expect(answers.at(-1)).toBe(429);
  expect((await other.report({})).status).toBe(400);
  const counted = await sql<{ key: string }>`select key from rate_limit`.execute(city.db);
  expect(JSON.stringify(counted.rows)).not.toContain(flood.key);
  await Promise.all([flood.close(), other.close()]);
});
