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
    state: 'open',
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
  expect(ticket.timeline).toMatchObject([{ kind: 'opened', by: '市民通報 App' }]);
  const news = await city.db.selectFrom('citizenUpdate').selectAll().where('number', '=', number).execute();
  expect(news).toMatchObject([{ kind: 'received', way: 'text', state: 'queued' }]);
});
