import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '#server/http/app.ts';
import { makeCitizen } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { makeToldTicket } from '#server/updates/test-updates.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  city = await testCity();
  app = await createApp(city.services, { isReady: async () => true });
});
beforeEach(() => city.pool.query('delete from rate_limit'));
afterAll(async () => {
  await app.close();
  await city.close();
});

const ask = async (fields: Record<string, string>, remoteAddress = '192.0.2.1') => {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    host: 'localhost',
    origin: 'http://localhost',
  };
  const payload = new URLSearchParams({ lang: 'en', ...fields }).toString();
  return app.inject({ method: 'POST', url: '/case', headers, payload, remoteAddress });
};
const lastFour = (phone: string): string => phone.slice(-4);
const otherFour = (phone: string): string => String((Number(lastFour(phone)) + 1) % 10_000).padStart(4, '0');

test('a citizen sees where the case is, by its number and four digits, and nobody’s data', async () => {
  const updateBy = new Date(Date.now() + 86_400_000);
  const { number, phone, email } = await makeToldTicket(city, { state: 'in progress', updateBy });
  const answer = await ask({ number: ` ${number.slice(0, 3)} ${number.slice(3)} `, digits: lastFour(phone) });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('is working on it. Next news by');
  expect(answer.body).not.toContain(phone);
  expect(answer.body).not.toContain(email);
  expect(answer.body).not.toContain('路面坑洞');
  const chinese = await ask({ number, digits: lastFour(phone), lang: 'zh-TW' });
  expect(chinese.body).toContain('正在處理。');
});

test('a follower sees it too, by their own digits', async () => {
  const { number } = await makeToldTicket(city);
  const citizenId = await makeCitizen(city.db, '+886912004711');
  await city.db.insertInto('follower').values({ number, citizenId, callId: null, way: 'text' }).execute();
  expect((await ask({ number, digits: '4711' })).statusCode).toBe(200);
});

test('a wrong number, a number that is none and wrong digits get the same answer', async () => {
  const { number, phone } = await makeToldTicket(city);
  const other = await makeToldTicket(city);
  const bodies = [];
  for (const [asked, digits] of [
    [number, otherFour(phone)],
    [other.number, lastFour(phone) === lastFour(other.phone) ? '0000' : lastFour(phone)],
    ['264017358', lastFour(phone)],
    ['123', lastFour(phone)],
    [number, '%'],
    [number, ''],
  ] as const) {
    const answer = await ask({ number: asked, digits });
    expect(answer.statusCode).toBe(404);
    bodies.push(answer.body.replaceAll(asked, 'N'));
  }
  expect(new Set(bodies).size).toBe(1);
});

test('after five wrong tries at a number even the right digits are refused, also when all come at once, from anywhere', async () => {
  const { number, phone } = await makeToldTicket(city);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => ask({ number, digits: otherFour(phone) }, `192.0.2.${at + 10}`)),
  );
  expect(answers.filter(({ statusCode }) => statusCode === 404).length).toBe(5);
  const right = await ask({ number, digits: lastFour(phone) }, '192.0.2.99');
  expect(right.statusCode).toBe(429);
  await city.pool.query('update rate_limit set last_request = last_request - 901000');
  expect((await ask({ number, digits: lastFour(phone) })).statusCode).toBe(200);
});

test('an address that guesses at many cases is refused after thirty, and another one is not', async () => {
  const { number, phone } = await makeToldTicket(city);
  for (let tries = 0; tries < 30; tries += 1) await ask({ number: '123', digits: '0000' }, '192.0.2.50');
  expect((await ask({ number, digits: lastFour(phone) }, '192.0.2.50')).statusCode).toBe(429);
  expect((await ask({ number, digits: lastFour(phone) }, '192.0.2.51')).statusCode).toBe(200);
});

test('behind a proxy each citizen has their own tries, and nobody else may say where a try came from', async () => {
  const { number, phone } = await makeToldTicket(city);
  const behind = await createApp(city.services, { isReady: async () => true, trustedProxies: ['10.0.0.0/8'] });
  const from = async (client: string, proxy: string, digits = '0000') => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': client };
    const payload = new URLSearchParams(digits === '0000' ? { number: '123', digits } : { number, digits }).toString();
    const asked = { method: 'POST', url: '/case', headers, payload, remoteAddress: proxy } as const;
    return (await behind.inject(asked)).statusCode;
  };
  for (let tries = 0; tries < 31; tries += 1) await from('192.0.2.60', '10.1.2.3');
  expect(await from('192.0.2.60', '10.1.2.3', lastFour(phone))).toBe(429);
  expect(await from('192.0.2.61', '10.1.2.3', lastFour(phone))).toBe(200);
  for (let tries = 0; tries < 31; tries += 1) await from(`198.51.100.${tries}`, '192.0.2.70');
  expect(await from('198.51.100.99', '192.0.2.70', lastFour(phone))).toBe(429);
  await behind.close();
});

test('right answers are no guesses: whoever looks often is not refused', async () => {
  const { number, phone } = await makeToldTicket(city);
  for (let tries = 0; tries < 8; tries += 1)
    expect((await ask({ number, digits: lastFour(phone) })).statusCode).toBe(200);
});

test('a wish not to be told is kept, and taken back', async () => {
  const { number, phone, citizenId } = await makeToldTicket(city);
  const wish = () =>
    city.db.selectFrom('citizen').select('doNotTell').where('id', '=', citizenId).executeTakeFirstOrThrow();
  await ask({ number, digits: otherFour(phone), tell: 'stop' });
  expect(await wish()).toEqual({ doNotTell: false });
  expect((await ask({ number, digits: lastFour(phone), tell: 'stop' })).body).toContain('not told any more');
  expect(await wish()).toEqual({ doNotTell: true });
  await ask({ number, digits: lastFour(phone), tell: 'again' });
  expect(await wish()).toEqual({ doNotTell: false });
});

test('the page needs no script and may load nothing, and what was typed becomes no HTML', async () => {
  const page = await app.inject({ url: `/case?lang=en&number=${encodeURIComponent('"><script>')}` });
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toContain('<script');
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action/);
  expect(page.headers['cache-control']).toBe('no-store');
});

test('nonsense is refused as a wrong pair, and what is too large is refused', async () => {
  expect((await ask({ number: '9'.repeat(200), digits: '\0', lang: 'xx', tell: 'maybe' })).statusCode).toBe(404);
  expect((await ask({ number: '9'.repeat(6000) })).statusCode).toBe(413);
});
