import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { loadTemplates } from '#server/updates/load-templates.ts';
import { makeToldTicket, makeUpdate, until, updateOf } from '#server/updates/test-updates.ts';
import type { HotlineError } from '#shared/errors.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
beforeEach(async () => {
  await city.db.deleteFrom('citizenUpdate').execute();
});
afterAll(() => city.close());

const failure = (promise: Promise<unknown>): Promise<HotlineError> =>
  promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: { cause: HotlineError }) => error.cause,
  );
const makeListed = async (state: 'unsure' | 'given up' | 'told' | 'queued', way: 'email' | 'call' = 'email') => {
  const ticket = await makeToldTicket(city, { way });
  const id = await makeUpdate(city, ticket, { kind: 'resolved', way });
  await city.db
    .updateTable('citizenUpdate')
    .set({ state, tries: 8, fault: 'no answer' })
    .where('id', '=', id)
    .execute();
  return { id, ...ticket };
};

test('the list has what was given up, what is unsure and the calls to be made, with the words and no citizen', async () => {
  const lost = await makeListed('given up');
  const unsure = await makeListed('unsure');
  const call = await makeListed('queued', 'call');
  await makeListed('queued');
  await makeListed('told');
  const { updates, missing, waiting } = await (await city.as('agent1')).updates.list();
  expect(updates.map(({ id, state }) => [id, state])).toEqual([
    [lost.id, 'given up'],
    [unsure.id, 'unsure'],
    [call.id, 'queued'],
  ]);
  expect(updates[0]?.text).toContain('已辦畢：已填平');
  expect(JSON.stringify(updates)).not.toContain(lost.email);
  expect(JSON.stringify(updates)).not.toContain(lost.phone);
  expect({ missing, waiting }).toEqual({ missing: ['text', 'email'], waiting: 1 });
});

test('an update is tried again from the start, told by call, or said to be told; the second who does it is told so', async () => {
  const agent = await city.as('agent1');
  const [again, byCall] = [await makeListed('given up'), await makeListed('unsure')];
  await agent.updates.again(again);
  expect(await updateOf(city, again.id)).toMatchObject({ state: 'queued', way: 'email', tries: 0 });
  expect((await failure(agent.updates.again(again))).code).toBe('changed-meanwhile');
  await agent.updates.byCall(byCall);
  expect((await agent.updates.list()).updates.map(({ id, way }) => [id, way])).toEqual([[byCall.id, 'call']]);
  await agent.updates.told(byCall);
  expect(await updateOf(city, byCall.id)).toMatchObject({ state: 'told', toldBy: 'agent1' });
  expect((await failure(agent.updates.told(byCall))).code).toBe('changed-meanwhile');
});

test('a supervisor’s words are in force, every version is kept, and who comes second is told so', async () => {
  const supervisor = await city.as('supervisor1');
  const words = {
    kind: 'accepted' as const,
    locale: 'en' as const,
    subject: 'Hello',
    words: '{department} is coming.',
  };
  await supervisor.updates.saveTemplate({ ...words, version: 0 });
  await supervisor.updates.saveTemplate({ ...words, version: 1, words: '{department} comes.' });
  expect((await failure(supervisor.updates.saveTemplate({ ...words, version: 1 }))).code).toBe('changed-meanwhile');
  await until(async () => (await loadTemplates(city.db))('accepted', 'en').words === '{department} comes.');
  const listed = (await supervisor.updates.templates()).filter(({ kind }) => kind === 'accepted');
  expect(listed.map(({ locale, version, by }) => [locale, version, by !== null])).toEqual([
    ['zh-TW', 0, false],
    ['en', 2, true],
  ]);
  const kept = await city.db.selectFrom('template').select('version').orderBy('version').execute();
  expect(kept.map(({ version }) => version)).toEqual([1, 2]);
});

test('two who change the same words at once: one is refused', async () => {
  const supervisor = await city.as('supervisor1');
  const words = { kind: 'arrived' as const, locale: 'en' as const, version: 0, subject: 'There', words: 'There.' };
  const tries = await Promise.allSettled([1, 2, 3].map(() => supervisor.updates.saveTemplate(words)));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
});

test('a template may name only what there is, and must name what the citizen has to learn', async () => {
  const supervisor = await city.as('supervisor1');
  const save = (kind: 'accepted' | 'resolved', words: string, subject = 'News') =>
    failure(supervisor.updates.saveTemplate({ kind, locale: 'en', version: 0, subject, words }));
  expect((await save('accepted', 'For {name}')).details).toEqual({ fields: ['words'], names: ['name'] });
  expect((await save('accepted', 'Fine', '{phone}')).details).toEqual({ fields: ['subject'], names: ['phone'] });
  expect((await save('resolved', 'Done.')).details).toEqual({ fields: ['words'], names: ['words'] });
});
