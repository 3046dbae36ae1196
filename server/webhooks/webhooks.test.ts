import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { faultsIn } from '#server/open311/test-schemas.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { takeDue } from '#server/webhooks/deliveries.store.ts';
import { isPublic } from '#server/webhooks/post.ts';
import { startWebhooks } from '#server/webhooks/start-webhooks.ts';
import { testReceiver } from '#server/webhooks/test-receiver.ts';
import { saveWebhook } from '#server/webhooks/webhooks.store.ts';

const secret = Buffer.alloc(32, 7).toString('base64url');

let city: Awaited<ReturnType<typeof testCity>>;
let receiver: Awaited<ReturnType<typeof testReceiver>>;
let servers: { stop(): Promise<void> }[];
beforeAll(async () => {
  city = await testCity();
});
beforeEach(async () => {
  receiver = await testReceiver();
  servers = [];
});
afterEach(async () => {
  await receiver.close();
  await Promise.all(servers.map((server) => server.stop()));
  await city.db.deleteFrom('webhookDelivery').execute();
  await city.db.deleteFrom('webhook').execute();
});
afterAll(() => city.close());

const hook = async (url = receiver.url) =>
  saveWebhook(city.db, { url, secret, madeBy: (await city.context('admin1')).viewer.id });
const serve = (isAllowed: ((address: string) => boolean) | undefined = () => true) =>
  servers.push(startWebhooks(city.services, isAllowed));
const open = async () => {
  const agent = await city.as('agent1');
  const { number } = await agent.tickets.open(streetLight({ answers: {} }));
  return { agent, number };
};
const waiting = () => city.db.selectFrom('webhookDelivery').selectAll().orderBy('id').execute();
/** Lets the pause pass by which something was put off. */
const passPauses = () => city.db.updateTable('webhookDelivery').set({ nextAt: new Date(), fault: '' }).execute();
// Some of them wait for a pause or two.
const patient = { timeout: 30_000 };
const until = (what: () => void | Promise<void>) => vi.waitFor(what, { timeout: 15_000, interval: 50 });

test('each event of a ticket is told once, signed, without a word of the citizen, and in order', patient, async () => {
  await hook();
  serve();
  serve();
  const { agent, number } = await open();
  await agent.tickets.start({ number, version: 1 });
  await agent.tickets.note({ number, words: '秘密' });
  const { version } = await agent.tickets.detail({ number });
  await agent.tickets.resolve({ number, version, words: '王先生家門口修好了' });

  await until(async () => {
    expect(receiver.heard).toHaveLength(4);
    expect(await waiting()).toEqual([]);
  });
  expect(receiver.events()).toEqual([
    `${number} ticket.opened`,
    `${number} ticket.start`,
    `${number} ticket.note`,
    `${number} ticket.resolve`,
  ]);
  for (const { id, timestamp, signature, body } of receiver.heard) {
    const mac = createHmac('sha256', Buffer.from(secret, 'base64url')).update(`${id}.${timestamp}.${body}`);
    expect(signature).toBe(`v1,${mac.digest('base64')}`);
    expect(faultsIn('TicketEvent', JSON.parse(body))).toBeNull();
    expect(body).not.toMatch(/秘密|王|和平/);
  }
  expect(JSON.parse(receiver.heard[1]?.body ?? '').data).toMatchObject({ version: 2, state: 'in progress' });
  expect(new Set(receiver.heard.map(({ id }) => id)).size).toBe(receiver.heard.length);
});

test('an event that did not happen is not told, and a confidential matter never', patient, async () => {
  await hook();
  const agent = await city.as('agent1');
  await agent.tickets.open(streetLight({ confidential: true }));
  await city.db
    .transaction()
    .execute(async (tx) => {
      const { number } = await tx.selectFrom('ticket').select('number').limit(1).executeTakeFirstOrThrow();
      await tx
        .insertInto('ticketEvent')
        .values({ number, version: 1, kind: 'note', data: '{}' as never })
        .execute();
      throw new Error('rolled back');
    })
    .catch(() => {});
  expect(await waiting()).toEqual([]);
});

test.each([
  ['answers with an error', 500 as const, 'answered 500'],
  ['sends on to somewhere else', 302 as const, 'answered 302'],
  ['dies in the middle', 'die' as const, 'socket hang up'],
])(
  'a receiver that %s hears it again later, and the rest of that ticket after it',
  patient,
  async (_name, bad, fault) => {
    await hook();
    receiver.state.answer = () => (receiver.heard.length === 1 ? bad : 204);
    serve();
    const { agent, number } = await open();
    await until(async () => expect(await waiting()).toMatchObject([{ attempts: 1, fault, state: 'waiting' }]));
    await agent.tickets.start({ number, version: 1 });
    const other = await open();
    await until(() => expect(receiver.events()).toEqual([`${number} ticket.opened`, `${other.number} ticket.opened`]));
    await passPauses();
    await until(() =>
      expect(receiver.events().slice(2)).toEqual([`${number} ticket.opened`, `${number} ticket.start`]),
    );
    expect(receiver.heard[2]?.id).toBe(receiver.heard[0]?.id);
    await until(async () => expect(await waiting()).toEqual([]));
  },
);

test('a receiver that never answers holds up no other receiver', patient, async () => {
  const slow = await testReceiver();
  slow.state.answer = () => 'never';
  await hook(slow.url);
  await hook();
  serve();
  for (let sent = 0; sent < 12; sent++) await open();
  const began = Date.now();
  await until(() => expect(receiver.heard).toHaveLength(12));
  expect(Date.now() - began).toBeLessThan(5000);
  expect(slow.heard).toHaveLength(10);
  await slow.close();
});

test(
  'a dead receiver is tried again with growing pauses, then given up until somebody tries again',
  patient,
  async () => {
    const id = await hook('http://127.0.0.1:1/');
    serve();
    await open();
    const pauses: number[] = [];
    for (let tried = 1; tried <= 7; tried++) {
      await until(async () =>
        expect(await waiting()).toMatchObject([{ attempts: tried, fault: expect.stringContaining('ECONNREFUSED') }]),
      );
      const [row] = await waiting();
      pauses.push(Math.round(((row?.nextAt.getTime() ?? 0) - Date.now()) / 1000));
      await passPauses();
    }
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses[0]).toBeLessThanOrEqual(5);
    expect(pauses.at(-1)).toBeGreaterThan(86_000);
    await until(async () => expect(await waiting()).toMatchObject([{ attempts: 8, state: 'given up' }]));
    const admin = await city.as('admin1');
    expect(await admin.webhooks.list()).toMatchObject([
      { id, givenUp: 1, fault: expect.stringContaining('ECONNREFUSED') },
    ]);
    await city.db.updateTable('webhook').set({ url: receiver.url }).execute();
    await admin.webhooks.retry({ id });
    await until(() => expect(receiver.heard).toHaveLength(1));
  },
);

test('what a server had in hand when it was killed is sent by another', patient, async () => {
  await hook();
  await open();
  const [webhook] = await city.db.selectFrom('webhook').select('id').execute();
  expect(await takeDue(city.db, webhook?.id ?? '', 10)).toHaveLength(1);
  serve();
  const [row] = await waiting();
  expect((row?.nextAt.getTime() ?? 0) - Date.now()).toBeLessThan(31_000);
  await passPauses();
  await until(() => expect(receiver.heard).toHaveLength(1));
});

test('nothing is sent to a private address, whether it is named or a number', patient, async () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ]) {
    expect(isPublic(address)).toBe(false);
  }
  expect(isPublic('1.1.1.1')).toBe(true);
  await hook(receiver.url);
  await hook(receiver.url.replace('127.0.0.1', 'localhost'));
  serve(isPublic);
  await open();
  await until(async () =>
    expect(await waiting()).toMatchObject([{ fault: 'a private address' }, { fault: 'a private address' }]),
  );
  expect(receiver.heard).toEqual([]);
});

test(
  'an administrator adds a webhook over https only, hears its secret once, and withdraws it with what waits',
  patient,
  async () => {
    const admin = await city.as('admin1');
    for (const url of ['http://example.org/', 'https://name:word@example.org/', 'ftp://example.org/', 'example.org']) {
      await expect(admin.webhooks.add({ url })).rejects.toThrow();
    }
    const { secret: told } = await admin.webhooks.add({ url: 'https://example.org/events' });
    expect(told).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const [listed] = await admin.webhooks.list();
    expect(listed).toMatchObject({ url: 'https://example.org/events', givenUp: 0 });
    expect(JSON.stringify(listed)).not.toContain(told.slice(6, 20));
    await open();
    expect(await waiting()).toHaveLength(1);
    await admin.webhooks.drop({ id: listed?.id ?? '' });
    expect(await waiting()).toEqual([]);
    expect(await admin.webhooks.list()).toEqual([]);
  },
);
