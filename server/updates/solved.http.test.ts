import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#server/http/app.ts';
import { makeCitizen } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { questionToken } from '#server/updates/question-token.ts';
import { mailChannel } from '#server/updates/send-mail.ts';
import { startTelling } from '#server/updates/start-telling.ts';
import { testMailServer } from '#server/updates/test-servers.ts';
import { makeToldTicket, until, updateOf } from '#server/updates/test-updates.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let app: Awaited<ReturnType<typeof createApp>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  app = await createApp(city.services, { isReady: async () => true });
  agent = await city.as('agent1');
});
afterAll(async () => {
  await app.close();
  await city.close();
});

const look = (t: string, lang = 'en') => app.inject({ url: `/solved?${new URLSearchParams({ t, lang })}` });
const answer = (t: string, solved: string) =>
  app.inject({
    method: 'POST',
    url: '/solved',
    headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost', origin: 'http://localhost' },
    payload: new URLSearchParams({ t, solved, lang: 'en' }).toString(),
  });
const questionsOf = (number: string) =>
  city.db
    .selectFrom('citizenUpdate')
    .selectAll()
    .where('number', '=', number)
    .where('kind', '=', 'closed')
    .orderBy('id')
    .execute();
/** A closed ticket, and what the links of its questions hold. */
const close = async (change: Record<string, unknown> = {}, followers = 0) => {
  const ticket = await makeToldTicket(city, change);
  const { number } = ticket;
  for (let one = 0; one < followers; one += 1) {
    const citizenId = await makeCitizen(city.db, `+8869${number.slice(1)}${one}`.slice(0, 13));
    await city.db.insertInto('follower').values({ number, citizenId, callId: null, way: 'email' }).execute();
  }
  await agent.tickets.resolve({ number, version: 1, words: '已填平' });
  await agent.tickets.close({ number, version: 2 });
  const questions = await questionsOf(number);
  const tokens = await Promise.all(questions.map(({ id }) => questionToken(city.db, id)));
  return { ...ticket, questions, tokens, token: tokens[0] as string, id: questions[0]?.id as string };
};
const happenedTo = async (number: string) => (await agent.tickets.detail({ number })).timeline.slice(2);
const newsOf = async (number: string) =>
  (await city.db.selectFrom('citizenUpdate').select(['kind', 'words']).where('number', '=', number).execute()).slice(2);
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
const toldAt = (id: string, at: Date) =>
  city.db.updateTable('citizenUpdate').set({ state: 'told', toldAt: at }).where('id', '=', id).execute();

test('when a ticket is closed the citizen is asked by e-mail, and the link leads to the question in their language', async () => {
  const mail = await testMailServer();
  const { number } = await close({ locale: 'en' });
  const email = mailChannel({ url: mail.url, from: 'hotline@example.org' });
  const noon = () => new Date('2026-12-02T04:00:00Z');
  const telling = startTelling({ ...city.services, channels: { email, text: null } }, { now: noon, pauseMs: 20 });
  const asked = await until(() => mail.mails.find(({ subject }) => subject?.startsWith('Was it solved?')));
  await telling.stop();
  await mail.close();
  const link = /http:\/\/localhost:1999(\/solved\?t=[\w.-]+)$/.exec(asked.text?.trim() ?? '')?.[1] as string;
  expect(asked.html).toContain(`${link}">Answer here</a>`);
  const page = await app.inject({ url: link });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain(`Case ${number.replace(/(\d{3})(?=\d)/g, '$1 ')}`);
  expect(page.body).not.toContain('<script');
  expect(page.headers['cache-control']).toBe('no-store');
});

test('to look at the question changes nothing, however often a mail program does', async () => {
  const { number, token, id } = await close();
  for (const method of ['GET', 'HEAD', 'GET'] as const)
    await app.inject({ method, url: `/solved?t=${token}&solved=no` });
  expect((await updateOf(city, id)).solved).toBeNull();
  expect((await agent.tickets.detail({ number })).state).toBe('closed');
});

test('a “yes” is kept once, and the ticket stays closed', async () => {
  const { number, token, id } = await close();
  await answer(token, 'yes');
  expect((await answer(token, 'yes')).body).toContain('Thank you');
  expect(await updateOf(city, id)).toMatchObject({ solved: true, state: 'told' });
  const { state, timeline } = await agent.tickets.detail({ number });
  expect(state).toBe('closed');
  expect(timeline.slice(2)).toMatchObject([{ kind: 'answered', by: null, data: { solved: true } }]);
});

test('a “no” takes the matter up again, with new deadlines and news for everybody, once', async () => {
  const { number, tokens } = await close({ resolveBy: ago(3) }, 1);
  const answers = await Promise.all(tokens.flatMap((token) => [answer(token, 'no'), answer(token, 'no')]));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  const ticket = await agent.tickets.detail({ number });
  expect(ticket).toMatchObject({ state: 'open', resolution: null, closedAt: null });
  expect(ticket.resolveBy.getTime()).toBeGreaterThan(Date.now());
  expect((await happenedTo(number)).map(({ kind }) => kind)).toEqual(['reopen', 'answered']);
  const told = (await newsOf(number)).filter(({ kind }) => kind === 'reopened');
  expect(told).toEqual(Array(2).fill({ kind: 'reopened', words: '有民眾表示還沒有解決。' }));
});

test('who said “yes” may say “no” after all', async () => {
  const { number, token } = await close();
  await answer(token, 'yes');
  expect((await look(token)).body).toContain('value="no"');
  await answer(token, 'no');
  expect((await agent.tickets.detail({ number })).state).toBe('open');
});

test('after seven days a “no” changes nothing, and the page says how to call', async () => {
  const { number, token, id } = await close();
  await toldAt(id, ago(6.9));
  expect((await look(token)).statusCode).toBe(200);
  await toldAt(id, ago(7.1));
  const late = await answer(token, 'no');
  expect(late.statusCode).toBe(410);
  expect(late.body).toContain('1999');
  expect((await updateOf(city, id)).solved).toBeNull();
  expect((await agent.tickets.detail({ number })).state).toBe('closed');
});

test('an answer to an earlier closing does not undo a later one', async () => {
  const { number, token } = await close();
  await answer(token, 'no');
  const { version } = await agent.tickets.detail({ number });
  await agent.tickets.resolve({ number, version, words: '再填平' });
  await agent.tickets.close({ number, version: version + 1 });
  expect((await answer(token, 'no')).statusCode).toBe(410);
  expect((await agent.tickets.detail({ number })).state).toBe('closed');
});

test('a link that we did not sign, or for another question, is answered as none', async () => {
  const [{ token, id }, other] = [await close(), await close()];
  const forged = `${other.id}.${token.split('.')[1]}`;
  const bodies = [];
  for (const wrong of [forged, `${id}.AAAAAAAAAAAAAAAAAAAAAA`, `${id}.`, '', '\0', 'x'.repeat(3000)]) {
    const response = await answer(wrong, 'no');
    expect(response.statusCode).toBe(404);
    bodies.push(response.body.replace(/href="[^"]*"/, ''));
  }
  expect(new Set(bodies).size).toBe(1);
  expect((await updateOf(city, other.id)).solved).toBeNull();
});

test('who is told by call is asked by call: the agent keeps the answer, the second one is told so', async () => {
  const [yes, no] = [await close({ way: 'call' }), await close({ way: 'call' })];
  const { updates } = await agent.updates.list();
  expect(updates.find(({ id }) => id === yes.id)?.text).toMatch(/已結案。事情解決了嗎？$/);
  await agent.updates.answered({ id: yes.id, solved: true });
  expect(await updateOf(city, yes.id)).toMatchObject({ solved: true, state: 'told', toldBy: 'agent1' });
  await agent.updates.answered({ id: no.id, solved: false });
  expect((await agent.tickets.detail({ number: no.number })).state).toBe('open');
  const second = agent.updates.answered({ id: yes.id, solved: false });
  await expect(second).rejects.toMatchObject({ cause: { code: 'changed-meanwhile' } });
});

test('a question that was not asked yet is dropped when the ticket is taken up again', async () => {
  const { number, id } = await close();
  await agent.tickets.reopen({ number, version: 3, words: '又壞了' });
  expect((await updateOf(city, id)).state).toBe('dropped');
});
