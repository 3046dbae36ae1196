import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveFirstToken } from '#server/accounts/accounts.store.ts';
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

const host = 'localhost:1999';
const signIn = (username: string, password: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    headers: { host, origin: `http://${host}`, ...headers },
    payload: { username, password },
  });
const cookieOf = (response: { headers: Record<string, unknown> }) =>
  [response.headers['set-cookie'] as string | string[]]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const self = (cookie: string) =>
  app.inject({ method: 'GET', url: '/api/trpc/accounts.self', headers: { host, cookie } });

test('the right password signs in, and the sign-in outlives the server', async () => {
  const response = await signIn('agent1', 'correct-horse-battery');
  expect(response.statusCode).toBe(200);
  const cookie = cookieOf(response);
  expect(String(response.headers['set-cookie'])).toMatch(/HttpOnly/i);
  expect((await self(cookie)).json().result.data).toMatchObject({ name: '林怡君', role: 'agent' });
  const other = await createApp(city.services, { isReady: async () => true });
  const after = await other.inject({ method: 'GET', url: '/api/trpc/accounts.self', headers: { host, cookie } });
  expect(after.statusCode).toBe(200);
  await other.close();
});

test('guessing one name is stopped after eight wrong passwords, and does not stop anybody else', async () => {
  for (let n = 0; n < 8; n++) expect((await signIn('agent2', `wrong-password-${n}`)).statusCode).toBe(401);
  expect((await signIn('agent2', 'correct-horse-battery')).statusCode).toBe(429);
  expect((await signIn('supervisor1', 'correct-horse-battery')).statusCode).toBe(200);
});

test('a page of another site can change nothing', async () => {
  const cookie = cookieOf(await signIn('agent1', 'correct-horse-battery'));
  const response = await app.inject({
    method: 'POST',
    url: '/api/trpc/accounts.saveLocale',
    headers: { host, cookie, origin: 'https://evil.example' },
    payload: { locale: 'en' },
  });
  expect(response.statusCode).toBe(403);
});

test('the sign-in library answers nothing but what the console uses', async () => {
  const cookie = cookieOf(await signIn('agent1', 'correct-horse-battery'));
  const email = 'agent1@handrail.invalid';
  const password = 'correct-horse-battery';
  const closed = {
    // The guard of names does not see it.
    'sign-in/email': { email, password },
    'sign-up/email': { email: 'x@example.org', password: 'long-enough-password', name: 'X', role: 'administrator' },
    'update-user': { name: '王淑芬', username: 'other' },
    'is-username-available': { username: 'agent1' },
    'request-password-reset': { email },
    'get-session': undefined,
  };
  for (const [path, payload] of Object.entries(closed)) {
    const { statusCode } = await app.inject({
      method: payload ? 'POST' : 'GET',
      url: `/api/auth/${path}`,
      headers: { host, cookie, origin: `http://${host}` },
      payload,
    });
    expect(`${path} ${statusCode}`).toBe(`${path} 404`);
  }
});

test('somebody who is let out is out at once, and the last administrator cannot be', async () => {
  const admin = await city.as('admin1');
  const cookie = cookieOf(await signIn('supervisor1', 'correct-horse-battery'));
  await admin.accounts.change({
    id: 'supervisor1',
    name: '王淑芬',
    role: 'supervisor',
    departmentId: null,
    active: false,
  });
  expect((await self(cookie)).statusCode).toBe(401);
  expect((await signIn('supervisor1', 'correct-horse-battery')).statusCode).toBeLessThan(500);
  await expect(
    admin.accounts.change({ id: 'admin1', name: '黃美玲', role: 'agent', departmentId: null, active: true }),
  ).rejects.toMatchObject({ cause: { code: 'state-forbids' } });
});

test('of two administrators who let each other out at the same moment, one stays', async () => {
  const admin = await city.as('admin1');
  const person = { name: 'Two', username: 'admin2', password: 'a-long-password', locale: 'en' as const };
  await admin.accounts.add({ ...person, role: 'administrator', departmentId: null });
  const everyone = (await admin.accounts.list()).filter(({ role }) => role === 'administrator');
  const changes = await Promise.allSettled(
    everyone.map(({ id, name, role, departmentId }) =>
      admin.accounts.change({ id, name, role, departmentId, active: false }),
    ),
  );
  expect(changes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await city.db.updateTable('agent').set({ active: true }).where('id', '=', 'admin1').execute();
  await city.db.updateTable('agent').set({ active: false }).where('username', '=', 'admin2').execute();
});

test('answers of the procedures and the sign-in are kept nowhere on the way', async () => {
  const response = await signIn('agent1', 'correct-horse-battery');
  for (const answer of [response, await self(cookieOf(response))]) {
    expect(answer.headers['cache-control']).toBe('no-store');
  }
});

test('a prolonged sign-in ends later', async () => {
  const cookie = cookieOf(await signIn('agent1', 'correct-horse-battery'));
  await city.db
    .updateTable('session')
    .set({ expiresAt: new Date(Date.now() + 60_000) })
    .execute();
  const response = await app.inject({
    method: 'POST',
    url: '/api/trpc/accounts.prolong',
    headers: { host, cookie, origin: `http://${host}` },
    payload: {},
  });
  expect(Date.parse(response.json().result.data.sessionEndsAt)).toBeGreaterThan(Date.now() + 11 * 3_600_000);
});

test('the link for the first administrator works once, and only where there is none', async () => {
  const person = { name: 'First', username: 'first', password: 'a-long-password', locale: 'en' as const };
  const create = async (token: string) => city.nobody().accounts.createFirstAdministrator({ token, ...person });
  await expect(create(await saveFirstToken(city.db))).rejects.toMatchObject({ cause: { code: 'wrong-token' } });
  await city.db.updateTable('agent').set({ active: false }).where('role', '=', 'administrator').execute();
  const token = await saveFirstToken(city.db);
  await expect(create('guess')).rejects.toMatchObject({ cause: { code: 'wrong-token' } });
  await create(token);
  await expect(create(token)).rejects.toMatchObject({ cause: { code: 'wrong-token' } });
  expect((await signIn('first', 'a-long-password')).statusCode).toBe(200);
});
