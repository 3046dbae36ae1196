import { randomUUID } from 'node:crypto';
import { makeCitizen, streetLight } from '#server/testing/calls.ts';
import type { testCity } from '#server/testing/database.ts';

type City = Awaited<ReturnType<typeof testCity>>;

let serial = 0;

/** For tests: a dark street light, somebody waits to hear of it, and Public Works has the order that leads. */
export const makeDispatched = async (city: City) => {
  serial += 1;
  const agent = await city.as('agent1');
  const citizenId = await makeCitizen(city.db, `+88691100${1000 + serial}`);
  const { number } = await agent.tickets.open(streetLight({ citizenId, way: 'text' }));
  const { orders } = await agent.tickets.dispatch({ number, version: 1 });
  return { number, orderId: orders[0]?.id as string };
};

/** For tests: an officer presses one of an order's buttons. */
const pressAs = async (city: City, username: string, orderId: string, kind: string, more: object = {}) =>
  (await city.as(username)).dispatch.press({
    id: randomUUID(),
    orderId,
    kind,
    pressedAt: new Date().toISOString(),
    ...(kind === 'arrive' && { position: null }),
    ...more,
  } as never);

/** For tests: what is done with a city's orders, by Public Works' officer unless another is named, and read of them. */
export const ordersOf = (city: () => City) => ({
  press: (orderId: string, kind: string, more: object = {}, username = 'officer1') =>
    pressAs(city(), username, orderId, kind, more),
  orderOf: (id: string) => city().db.selectFrom('dispatch').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  detail: async (number: string) => (await city().as('agent1')).tickets.detail({ number }),
});

/** For tests: an officer of the department, by username. */
export const officerOf = async ({ db }: City, departmentId: string): Promise<string> => {
  const { username } = await db
    .selectFrom('agent')
    .select('username')
    .where('role', '=', 'officer')
    .where('departmentId', '=', departmentId)
    .executeTakeFirstOrThrow();
  return username as string;
};
