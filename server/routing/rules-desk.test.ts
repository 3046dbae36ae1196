import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import type { HotlineError } from '#shared/errors.ts';
import type { Rule } from '#shared/routing/rule.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let first: Awaited<ReturnType<typeof city.as>>;
let second: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  first = await city.as('supervisor1');
  second = await city.as('supervisor2');
});
afterEach(async () => {
  await city.db.deleteFrom('ruleDraft').execute();
});
afterAll(() => city.close());

const refusal = (promise: Promise<unknown>): Promise<HotlineError | null> =>
  promise.then(
    () => null,
    (error) => error.cause,
  );

const lampsTo = (departmentId: string): Omit<Rule, 'id'> => ({
  when: [{ field: 'category', is: ['street-light'] }],
  outcome: { departmentId },
  enabled: true,
});
const add = async (supervisor: typeof first, departmentId: string) => {
  const { draft } = await supervisor.routing.desk();
  const change = { kind: 'add' as const, position: 1, rule: lampsTo(departmentId) };
  return supervisor.routing.change({ revision: draft?.revision ?? 0, change });
};
/** Published by two supervisors. Gives the new version. */
const publish = async (departmentId: string): Promise<number> => {
  const { draft } = await add(first, departmentId);
  await first.routing.submit({ revision: draft?.revision as number });
  return (await second.routing.publish({ revision: draft?.revision as number })).version;
};
const opened = async () => {
  const agent = await city.as('agent1');
  return (await agent.tickets.open(streetLight({ answers: { wires: 'no', extent: 'one' } }))).number;
};
const departmentOf = async (number: string) =>
  (await city.db.selectFrom('ticket').select('departmentId').where('number', '=', number).executeTakeFirstOrThrow())
    .departmentId;

test('a draft starts from the rules in force, and its rules are added, edited, moved, switched and removed', async () => {
  const before = await first.routing.desk();
  expect(before.draft).toBeNull();
  let desk = await add(first, 'transport');
  expect(desk.draft?.rules.length).toBe(before.rules.length + 1);
  const id = desk.draft?.rules[0]?.id as string;
  const change = async (what: object) => {
    desk = await first.routing.change({ revision: desk.draft?.revision as number, change: what as never });
    return desk.draft?.rules as Rule[];
  };
  expect((await change({ kind: 'edit', id, rule: lampsTo('police') }))[0]?.outcome.departmentId).toBe('police');
  expect((await change({ kind: 'move', id, position: 3 })).findIndex((rule) => rule.id === id)).toBe(2);
  expect((await change({ kind: 'switch', id, enabled: false }))[2]?.enabled).toBe(false);
  expect((await change({ kind: 'remove', id })).map((rule) => rule.id)).toEqual(before.rules.map((rule) => rule.id));
  expect((await first.routing.desk()).rules).toEqual(before.rules);
});

test('of two supervisors at once the second is told who was first, and the draft is not changed by her', async () => {
  const { draft } = await add(first, 'transport');
  const id = draft?.rules[0]?.id as string;
  const revision = draft?.revision as number;
  await first.routing.change({ revision, change: { kind: 'switch', id, enabled: false } });
  const error = await refusal(second.routing.change({ revision, change: { kind: 'remove', id } }));
  expect(error).toMatchObject({ code: 'changed-meanwhile', details: { by: '王淑芬' } });
  expect((await second.routing.desk()).draft?.rules[0]).toMatchObject({ id, enabled: false });
});

test('a draft that was begun anew is not changed by somebody who still has the old one before her', async () => {
  const { draft } = await add(first, 'transport');
  await second.routing.discard({ revision: draft?.revision as number });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await add(second, 'police');
  expect(await refusal(first.routing.submit({ revision: draft?.revision as number }))).toMatchObject({
    code: 'changed-meanwhile',
  });
});

test('who submitted does not publish; another supervisor does; a change in between is submitted anew', async () => {
  const { draft } = await add(first, 'transport');
  const revision = draft?.revision as number;
  expect(await refusal(second.routing.publish({ revision }))).toMatchObject({ code: 'state-forbids' });
  await first.routing.submit({ revision });
  expect(await refusal(first.routing.publish({ revision }))).toMatchObject({ code: 'forbidden' });
  const changed = await add(second, 'police');
  expect(await refusal(second.routing.publish({ revision: changed.draft?.revision as number }))).toMatchObject({
    code: 'state-forbids',
  });
});

test('published rules decide what is opened next, and are taken back in one step; old decisions stay explained', async () => {
  const before = await first.routing.desk();
  const old = await opened();
  expect(await departmentOf(old)).toBe('works');

  const version = await publish('transport');
  expect(version).toBe(before.version + 1);
  const newer = await opened();
  expect(await departmentOf(newer)).toBe('transport');

  const taken = await second.routing.takeBack({ version });
  expect(taken.version).toBe(version + 1);
  expect(taken.rules).toEqual(before.rules);
  expect(await departmentOf(await opened())).toBe('works');

  const agent = await city.as('agent1');
  const [explained] = await agent.routing.explain({ number: newer });
  expect(explained).toMatchObject({ ruleSetVersion: version, rulePosition: 1, departmentId: 'transport' });
  expect(explained?.row?.en).toMatch(/^1\. Street light.* → Transport/);
  expect((await agent.routing.explain({ number: old }))[0]).toMatchObject({ ruleSetVersion: before.version });
  const [latest, earlier] = await first.routing.versions();
  expect(latest).toMatchObject({ version: version + 1, restores: before.version });
  expect(earlier).toMatchObject({ version, by: '王淑芬', approvedBy: expect.any(String) });
});

test('what is taken back after something was taken back gives the rules that were in force just before', async () => {
  const start = await first.routing.desk();
  await second.routing.takeBack({ version: await publish('transport') });
  const taken = await second.routing.takeBack({ version: await publish('police') });
  expect(taken.rules).toEqual(start.rules);
});

test('a decision is made by one whole version, also while others publish', async () => {
  await publish('transport');
  const openings = Array.from({ length: 30 }, () => opened());
  const versions = [await publish('police'), await publish('fire')];
  const later = await opened();
  for (const number of await Promise.all(openings)) {
    const decision = await city.db
      .selectFrom('decision')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    const { rules } = await first.routing.version({ version: decision.ruleSetVersion });
    expect(rules[0]).toMatchObject({ id: decision.ruleId, outcome: { departmentId: decision.departmentId } });
  }
  expect(await departmentOf(later)).toBe('fire');
  expect(versions[1]).toBe((versions[0] as number) + 1);
});

test('where there is no second supervisor, a written reason publishes', async () => {
  await city.db.updateTable('agent').set({ active: false }).where('username', '=', 'supervisor2').execute();
  try {
    const { draft, alone, version } = await add(first, 'transport');
    expect(alone).toBe(true);
    const revision = draft?.revision as number;
    expect(await refusal(first.routing.submit({ revision, reason: ' ' }))).toMatchObject({ code: 'invalid-input' });
    expect((await first.routing.submit({ revision, reason: '颱風' })).version).toBe(version + 1);
    expect((await first.routing.versions())[0]).toMatchObject({ reason: '颱風', approvedBy: null });
  } finally {
    await city.db.updateTable('agent').set({ active: true }).where('username', '=', 'supervisor2').execute();
  }
});

test('rules for a department that is gone are not published, and the draft is kept', async () => {
  const { draft } = await add(first, 'gone');
  expect(await refusal(first.routing.submit({ revision: draft?.revision as number }))).toMatchObject({
    code: 'state-forbids',
    details: { gone: [{ en: expect.stringContaining('1') }] },
  });
  expect((await first.routing.desk()).draft?.rules[0]?.outcome.departmentId).toBe('gone');
});

test('rules that can never match are found in the draft, and the reason names the rule before them', async () => {
  await add(first, 'transport');
  await add(first, 'police');
  const found = await first.routing.findings();
  expect(found.find(({ position }) => position === 2)).toMatchObject({ kind: 'contradicts' });
});
