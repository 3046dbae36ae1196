import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { isSignedBy } from '#server/http/webhook-signature.ts';
import { testCity } from '#server/testing/database.ts';
import { mailChannel } from '#server/updates/send-mail.ts';
import { textChannel } from '#server/updates/send-text.ts';
import { startTelling } from '#server/updates/start-telling.ts';
import { testGateway, testMailServer } from '#server/updates/test-servers.ts';
import { makeDue, makeToldTicket, makeUpdate, until, updateOf } from '#server/updates/test-updates.ts';

// A busy machine is slow to answer, and that is not what is tested here.
vi.setConfig({ testTimeout: 40_000 });

const noon = () => new Date('2026-12-02T04:00:00Z');
const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ';

let city: Awaited<ReturnType<typeof testCity>>;
let mail: Awaited<ReturnType<typeof testMailServer>>;
let gateway: Awaited<ReturnType<typeof testGateway>>;
let running: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  [city, mail, gateway] = await Promise.all([testCity(), testMailServer(), testGateway()]);
});
afterEach(async () => {
  await Promise.all(running.map((telling) => telling.stop()));
  running = [];
  await city.db.deleteFrom('citizenUpdate').execute();
  mail.mails.length = 0;
  gateway.asked.length = 0;
  Object.assign(mail.state, { mood: 'take', tries: 0 });
  gateway.state.answer = 202;
});
afterAll(async () => {
  await Promise.all([mail.close(), gateway.close(), city.close()]);
});

const start = (now = noon) => {
  const email = mailChannel({ url: mail.url, from: 'City <hotline@example.org>', waitMs: 2500 });
  const text = textChannel({ url: gateway.url, secret: async () => secret, now: async () => new Date(), waitMs: 2500 });
  const telling = startTelling({ ...city.services, channels: { email, text } }, { now, pauseMs: 20 });
  running.push(telling);
  return telling;
};
const stateBecomes = (id: string, state: string) => until(async () => (await updateOf(city, id)).state === state);
const waits = (id: string, tries: number) =>
  until(async () => {
    const row = await updateOf(city, id);
    return row.state === 'queued' && row.tries === tries && row;
  });

test('a resolved matter arrives as an e-mail in the citizen’s language, as plain text and as HTML', async () => {
  const { number, email } = await makeToldTicket(city, { locale: 'en' });
  const agent = await city.as('agent1');
  await agent.tickets.resolve({ number, version: 1, words: 'Filled & <rolled>' });
  start();
  const [received] = await until(() => mail.mails.length > 0 && mail.mails);
  const spaced = number.replace(/(\d{3})(?=\d)/g, '$1 ');
  expect(received).toMatchObject({
    subject: `Done: case ${spaced}`,
    from: { address: 'hotline@example.org' },
    to: [{ address: email }],
  });
  expect(received?.text?.trim()).toBe(`Case ${spaced} is done: Filled & <rolled>`);
  expect(received?.html).toContain('<html lang="en">');
  expect(received?.html).toContain('Filled &amp; &lt;rolled&gt;');
  const { id } = await until(() => city.db.selectFrom('citizenUpdate').selectAll().executeTakeFirst());
  await stateBecomes(id, 'told');
  expect(received?.messageId).toBe(`<${number}-${id}@example.org>`);
});

test('several servers tell each update once', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 30; count += 1) ids.push(await makeUpdate(city, await makeToldTicket(city)));
  start();
  start();
  start();
  await until(async () =>
    (await Promise.all(ids.map((id) => updateOf(city, id)))).every(({ state }) => state === 'told'),
  );
  expect(mail.mails.length).toBe(30);
  expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(30);
});

test('a mail server that is not there, silent, or gone before the message is asked again after growing pauses', async () => {
  const id = await makeUpdate(city, await makeToldTicket(city));
  mail.state.mood = 'silent';
  start();
  const first = await waits(id, 1);
  expect(first.fault).toBe('no answer');
  mail.state.mood = 'cut before data';
  await makeDue(city, id);
  const second = await waits(id, 2);
  const pause = ({ nextAt, triedAt }: typeof first) => nextAt.getTime() - (triedAt?.getTime() ?? 0);
  expect(pause(second)).toBeGreaterThan(2 * pause(first));
  mail.state.mood = 'take';
  await makeDue(city, id);
  await stateBecomes(id, 'told');
  expect(mail.mails.length).toBe(1);
});

test('a message that was handed over whole and never answered for is not sent again by itself', async () => {
  const id = await makeUpdate(city, await makeToldTicket(city));
  mail.state.mood = 'cut after data';
  start();
  await stateBecomes(id, 'unsure');
  const later = await makeUpdate(city, await makeToldTicket(city));
  mail.state.mood = 'take';
  await stateBecomes(later, 'told');
  expect(mail.state.tries).toBe(2);
});

test('what the mail server refuses for now is tried again, what it refuses for ever is given up', async () => {
  const id = await makeUpdate(city, await makeToldTicket(city));
  mail.state.mood = 451;
  start();
  await waits(id, 1);
  mail.state.mood = 550;
  await makeDue(city, id);
  await stateBecomes(id, 'given up');
  expect(await updateOf(city, id)).toMatchObject({ tries: 2, fault: 'refused' });
});

test('after the last pause it is given up, and without an address at once', async () => {
  const id = await makeUpdate(city, await makeToldTicket(city));
  await city.db.updateTable('citizenUpdate').set({ tries: 7 }).where('id', '=', id).execute();
  const nowhere = await makeToldTicket(city);
  await city.db.updateTable('citizen').set({ email: null }).where('id', '=', nowhere.citizenId).execute();
  const lost = await makeUpdate(city, nowhere);
  mail.state.mood = 451;
  start();
  await stateBecomes(id, 'given up');
  await stateBecomes(lost, 'given up');
  expect((await updateOf(city, lost)).fault).toBe('no address');
});

test('a text message goes to the gateway signed, and again under the same key when no answer came', async () => {
  const citizen = await makeToldTicket(city, { way: 'text' });
  const id = await makeUpdate(city, citizen, { way: 'text' });
  gateway.state.answer = 0;
  start();
  await waits(id, 1);
  gateway.state.answer = 503;
  await makeDue(city, id);
  await waits(id, 2);
  gateway.state.answer = 202;
  await makeDue(city, id);
  await stateBecomes(id, 'told');
  const keys = gateway.asked.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual(Array(3).fill(`${citizen.number}-${id}`));
  const [{ headers, body } = { headers: {}, body: '' }] = gateway.asked;
  expect(JSON.parse(body)).toMatchObject({ to: citizen.phone, text: expect.stringContaining('已接手') });
  const signed = { id: String(headers['webhook-id']), timestamp: String(headers['webhook-timestamp']) };
  const right = String(headers['webhook-signature']);
  expect(isSignedBy(secret, { ...signed, body: Buffer.from(body) }, right, new Date())).toBe(true);
});

test('what the gateway never takes is given up', async () => {
  const id = await makeUpdate(city, await makeToldTicket(city), { way: 'text' });
  gateway.state.answer = 422;
  start();
  await stateBecomes(id, 'given up');
  expect(gateway.asked.length).toBe(1);
});

test('what was on its way out when its server died: a text message goes again, an e-mail waits for somebody', async () => {
  const [text, email, young] = [
    await makeUpdate(city, await makeToldTicket(city), { way: 'text' }),
    await makeUpdate(city, await makeToldTicket(city)),
    await makeUpdate(city, await makeToldTicket(city)),
  ];
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
  for (const [id, seconds] of [
    [text, 121],
    [email, 121],
    [young, 60],
  ] as const) {
    const lost = { state: 'sending' as const, tries: 1, triedAt: ago(seconds) };
    await city.db.updateTable('citizenUpdate').set(lost).where('id', '=', id).execute();
  }
  start();
  await stateBecomes(text, 'told');
  await stateBecomes(email, 'unsure');
  expect((await updateOf(city, young)).state).toBe('sending');
  expect(mail.state.tries).toBe(0);
});

test('news of one ticket are told in order: the second waits for the first', async () => {
  const citizen = await makeToldTicket(city);
  const first = await makeUpdate(city, citizen);
  const second = await makeUpdate(city, citizen, { kind: 'resolved' });
  mail.state.mood = 451;
  start();
  await waits(first, 1);
  mail.state.mood = 'take';
  const other = await makeUpdate(city, await makeToldTicket(city));
  await stateBecomes(other, 'told');
  expect((await updateOf(city, second)).tries).toBe(0);
  await makeDue(city, first);
  await stateBecomes(second, 'told');
  expect(mail.mails.slice(1).map(({ subject }) => subject?.slice(0, 3))).toEqual(['已派工', '已辦畢']);
});

test('at night only emergencies are told; the rest waits until eight', async () => {
  const [calm, danger] = [
    await makeUpdate(city, await makeToldTicket(city)),
    await makeUpdate(city, await makeToldTicket(city, { urgency: 'emergency' })),
  ];
  start(() => new Date('2026-12-02T14:30:00Z'));
  await stateBecomes(danger, 'told');
  expect(await updateOf(city, calm)).toMatchObject({ state: 'queued', nextAt: new Date('2026-12-03T00:00:00Z') });
});

test('who wishes not to be told is not told, also of what was stored before', async () => {
  const citizen = await makeToldTicket(city);
  const id = await makeUpdate(city, citizen);
  await city.db.updateTable('citizen').set({ doNotTell: true }).where('id', '=', citizen.citizenId).execute();
  start();
  await stateBecomes(id, 'dropped');
  expect(mail.state.tries).toBe(0);
});

test('without a way out the news wait', async () => {
  const id = await makeUpdate(city, await makeToldTicket(city));
  const email = mailChannel({ url: mail.url, from: 'hotline@example.org' });
  running.push(startTelling({ ...city.services, channels: { email, text: null } }, { now: noon, pauseMs: 20 }));
  const text = await makeUpdate(city, await makeToldTicket(city), { way: 'text' });
  await stateBecomes(id, 'told');
  expect(await updateOf(city, text)).toMatchObject({ state: 'queued', tries: 0 });
});

test('what was told while the database went away is known to be told when it is back', async () => {
  const id = await makeUpdate(city, await makeToldTicket(city));
  const rename = (from: string, to: string) => city.pool.query(`alter table ${from} rename to ${to}`);
  let back = Promise.resolve<unknown>(null);
  const email = async () => {
    await rename('citizen_update', 'away');
    back = sleep(300).then(() => rename('away', 'citizen_update'));
    return 'told' as const;
  };
  running.push(startTelling({ ...city.services, channels: { email, text: null } }, { now: noon, pauseMs: 20 }));
  await until(() =>
    updateOf(city, id).then(
      ({ state }) => state === 'told',
      () => false,
    ),
  );
  await back;
});
