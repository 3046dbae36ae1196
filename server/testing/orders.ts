import type { Db } from '#server/db/connection.ts';
import type { OrderState } from '#shared/dispatch/states.ts';

/** For tests: an order for the ticket to the department. Gives its id. */
export const makeOrder = async (
  db: Db,
  number: string,
  departmentId = 'works',
  state: OrderState = 'sent',
  leads = true,
): Promise<string> => {
  const order = { number, departmentId, state, leads };
  return (await db.insertInto('dispatch').values(order).returning('id').executeTakeFirstOrThrow()).id;
};
