import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCitizen, streetLight } from '#server/testing/calls.ts';
import { codeOf } from '#server/testing/code-of.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

let serial = 0;
/** A street light that the rules sent to Public Works, and that was dispatched there. */
const dispatched = async () => {
  serial += 1;
  const agent = await city.as('agent1');
  const citizenId = await makeCitizen(city.db, `+88691000${1000 + serial}`);
  const { number } = await agent.tickets.open(streetLight({ citizenId, way: 'text' }));
  await city.db.updateTable('ticket').set({ departmentId: 'works' }).where('number', '=', number).execute();
  const { version, orders } = await agent.tickets.dispatch({ number, version: 1 });
  return { number, version, orderId: orders[0]?.id as string };
};
const returns = async (orderId: string, departmentId: string | null, words: string) =>
  (await city.as('officer1')).dispatch.press({
    id: randomUUID(),
    orderId,
    kind: 'return',
    pressedAt: new Date().toISOString(),
    departmentId,
    words,
  });
const newsOf = (number: string) =>
  city.db.selectFrom('citizenUpdate').select('kind').where('number', '=', number).orderBy('id').execute();

test('a department gives back what is not its own: it goes to whose it is, kept with the rule that was wrong', async () => {
  const officer = await city.as('officer1');
  const { number, orderId } = await dispatched();
  const words = '台電的路燈';
  expect(await returns(orderId, 'transport', words)).toMatchObject({ number, error: null, state: 'returned' });
  const ticket = await (await city.as('agent1')).tickets.detail({ number });
  expect(ticket).toMatchObject({ state: 'open', departmentId: 'transport', assigneeId: null });
  expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'return', data: { from: 'works', to: 'transport', words } });
  expect((await newsOf(number)).map(({ kind }) => kind)).toEqual(['received', 'transferred']);
  const decision = await city.db
    .selectFrom('decision')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  expect(decision.ruleSetVersion).toBeGreaterThan(0);
  expect(await city.db.selectFrom('ticketReturn').selectAll().where('number', '=', number).execute()).toMatchObject([
    {
      decisionId: decision.id,
      ruleId: decision.ruleId,
      ruleSetVersion: decision.ruleSetVersion,
      fromDepartmentId: 'works',
      toDepartmentId: 'transport',
      words,
      agentId: 'officer1',
    },
  ]);
  // It has left the department.
  expect(await codeOf(officer.tickets.detail({ number }))).toBe('not-found');
});

test('whose it is may be unknown: then it waits to be routed by hand, and the citizen is told once it has a new department', async () => {
  const supervisor = await city.as('supervisor1');
  const { number, version } = await dispatched();
  const ticket = await supervisor.tickets.return({ number, version, departmentId: null, words: '不是市府的' });
  expect(ticket).toMatchObject({ state: 'open', departmentId: 'works' });
  // What departments say among themselves is no news.
  expect((await newsOf(number)).map(({ kind }) => kind)).toEqual(['received']);
  await supervisor.tickets.transfer({ number, version: ticket.version, departmentId: 'transport', words: '查明' });
  expect((await newsOf(number)).map(({ kind }) => kind)).toEqual(['received', 'transferred']);
});

test('a matter is not returned to the department that has it, nor to one that there is not, nor by an agent', async () => {
  const { orderId, ...asked } = { ...(await dispatched()), words: '不是' };
  expect(await codeOf(returns(orderId, 'works', '不是'))).toBe('invalid-input');
  expect(await codeOf(returns(orderId, 'nowhere', '不是'))).toBe('not-found');
  const agent = await city.as('agent1');
  expect(await codeOf(agent.tickets.return({ ...asked, departmentId: null }))).toBe('forbidden');
  const returned = await city.db.selectFrom('ticketReturn').select('id').where('number', '=', asked.number).execute();
  expect(returned).toEqual([]);
});

test('the supervisor sees which rules are wrong: how often their matters came back, their share, and the newest words', async () => {
  const supervisor = await city.as('supervisor1');
  await city.db.deleteFrom('ticketReturn').execute();
  const tickets = [await dispatched(), await dispatched(), await dispatched()];
  const ids = tickets.map(({ number }) => number);
  await city.db.deleteFrom('decision').where('number', 'not in', ids).execute();
  await city.db
    .updateTable('decision')
    .set({ ruleId: 'gone', ruleSetVersion: 1 })
    .where('number', '=', ids[2] ?? '')
    .execute();
  const [first, second, third] = tickets as [(typeof tickets)[0], (typeof tickets)[0], (typeof tickets)[0]];
  await returns(third.orderId, null, '不明');
  await returns(first.orderId, 'transport', '第一次');
  await returns(second.orderId, 'transport', '第二次');
  const { ruleId } = await city.db
    .selectFrom('decision')
    .select('ruleId')
    .where('number', '=', first.number)
    .executeTakeFirstOrThrow();
  expect(await supervisor.routing.returns()).toMatchObject([
    { ruleId, departmentId: 'works', returned: 2, decided: 2, share: 1, words: '第二次' },
    { ruleId: 'gone', returned: 1, decided: 1, words: '不明' },
  ]);
});

test('two departments give a matter back to one another twice; from the third time on a supervisor sends it on', async () => {
  const [agent, supervisor] = [await city.as('agent1'), await city.as('supervisor1')];
  const { number } = await dispatched();
  const { id: officer } = await city.db
    .selectFrom('agent')
    .select('id')
    .where('role', '=', 'officer')
    .where('departmentId', '=', 'transport')
    .executeTakeFirstOrThrow();
  const back = async (username: string, to: string) => {
    const { orders } = await agent.tickets.detail({ number });
    const live = orders.find(({ state }) => state === 'sent');
    await (await city.as(username)).dispatch.press({
      id: randomUUID(),
      orderId: live?.id as string,
      kind: 'return',
      pressedAt: new Date().toISOString(),
      departmentId: to,
      words: '不是我們的',
    });
    return agent.tickets.detail({ number });
  };
  let ticket = await back('officer1', 'transport');
  ticket = await agent.tickets.dispatch({ number, version: ticket.version });
  ticket = await back(officer, 'works');
  expect(ticket.asksSupervisor).toBe(false);
  ticket = await agent.tickets.dispatch({ number, version: ticket.version });
  ticket = await back('officer1', 'transport');
  expect(ticket).toMatchObject({ state: 'open', asksSupervisor: true });
  const { version } = ticket;
  expect(await codeOf(agent.tickets.dispatch({ number, version }))).toBe('asks-supervisor');
  expect(await codeOf(agent.tickets.transfer({ number, version, departmentId: 'water', words: '?' }))).toBe(
    'asks-supervisor',
  );
  ticket = await supervisor.tickets.transfer({ number, version, departmentId: 'water', words: '由水利局辦' });
  expect(ticket).toMatchObject({ departmentId: 'water', asksSupervisor: false });
  expect(await agent.tickets.dispatch({ number, version: ticket.version })).toMatchObject({ state: 'dispatched' });
});
