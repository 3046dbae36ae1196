import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import { setNewClocks } from '#server/deadlines/set-clocks.ts';
import { invariants } from '#server/doctor/invariants.ts';
import { makeCitizen, streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';

/** For tests: a city with a ticket that has its whole life behind it, `over`, and one that a crew has accepted. */
export const makeCityAtWork = async () => {
  const city = await testCity();
  await setNewClocks(city.db);
  const [agent, officer] = [await city.as('agent1'), await city.as('officer1')];
  const citizenId = await makeCitizen(city.db, '+886912000001');
  await sql`insert into webhook (url, secret, made_by) select 'https://example.org', 's', id from agent limit 1`.execute(
    city.db,
  );
  const open = async () => {
    const matter = streetLight({ citizenId, way: 'text', answers: { wires: 'yes' } });
    const { number } = await agent.tickets.open(matter);
    const detail = await agent.tickets.detail({ number });
    if (detail.state === 'open') await agent.tickets.dispatch({ number, version: 1, departmentId: null, words: '' });
    const { orders } = await agent.tickets.detail({ number });
    const press = (kind: 'accept' | 'arrive' | 'done') => {
      const pressed = { id: randomUUID(), orderId: orders[0]?.id ?? '', pressedAt: new Date().toISOString() };
      if (kind === 'accept') return officer.dispatch.press({ ...pressed, kind });
      if (kind === 'arrive') return officer.dispatch.press({ ...pressed, kind, position: null });
      return officer.dispatch.press({ ...pressed, kind, words: '修好了' });
    };
    await press('accept');
    return { number, press };
  };
  const accepted = (await open()).number;
  const { number, press } = await open();
  await press('arrive');
  await press('done');
  await press('done');
  for (const action of ['reopen', 'start', 'wait', 'resume', 'resolve', 'close'] as const) {
    const { version } = await agent.tickets.detail({ number });
    await agent.tickets[action]({ number, version, words: '再看一次' });
  }
  return { city, over: number, accepted };
};

const rolledBack = new Error('rolled back');

/** For tests: which invariants the statement breaks, and by what. */
export const brokenBy = async (db: Db, statement: string): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  const run = async (tx: Kysely<Schema>) => {
    await sql.raw(statement).execute(tx);
    for (const [says, find] of invariants) {
      const broken = await find(tx as Db);
      if (broken.length > 0) found[says] = broken;
    }
    throw rolledBack;
  };
  await db
    .transaction()
    .execute(run)
    .catch((error) => {
      if (error !== rolledBack) throw error;
    });
  return found;
};
