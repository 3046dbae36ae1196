import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { OrderState } from '#shared/dispatch/states.ts';

const live = sql<boolean>`state in ('sent', 'accepted', 'arrived')`;

export type NewOrder = {
  number: string;
  departmentId: string;
  crewId: string | null;
  leads: boolean;
  words: string;
  sentBy: string | null;
};

/** Saves the order. A department that has one keeps it: it leads from then on where that is said, and goes to the crew that is named. */
export const saveOrder = async (tx: Tx, order: NewOrder): Promise<void> => {
  await tx
    .insertInto('dispatch')
    .values(order)
    .onConflict((conflict) =>
      conflict
        .columns(['number', 'departmentId'])
        .where(live)
        .doUpdateSet({ leads: order.leads, crewId: sql`coalesce(excluded.crew_id, dispatch.crew_id)` }),
    )
    .execute();
};

const orders = (db: Db) =>
  db
    .selectFrom('dispatch')
    .leftJoin('agent', 'agent.id', 'dispatch.acceptedBy')
    .selectAll('dispatch')
    .select('agent.name as acceptedByName');

/** The order, with the name of who accepted it. What changes it holds its ticket. */
export const findOrder = async (db: Db, id: string) =>
  (await orders(db).where('dispatch.id', '=', id).executeTakeFirst()) ?? null;

export type Order = NonNullable<Awaited<ReturnType<typeof findOrder>>>;

/** How many orders of the ticket still live. */
export const countLive = async (tx: Tx, number: string): Promise<number> => {
  const { count } = await tx
    .selectFrom('dispatch')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('number', '=', number)
    .where(live)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** What the crew that leads said was done, if it is done. */
export const findResult = async (tx: Tx, number: string): Promise<string | null> => {
  const led = await tx
    .selectFrom('dispatch')
    .select('result')
    .where('number', '=', number)
    .where('leads', '=', true)
    .where('state', '=', 'done')
    .orderBy('doneAt', 'desc')
    .executeTakeFirst();
  return led?.result ?? null;
};

export const moveOrder = async (
  tx: Tx,
  {
    id,
    ...change
  }: Pick<Order, 'id' | 'state'> &
    Partial<Pick<Order, 'acceptedAt' | 'acceptedBy' | 'arrivedAt' | 'doneAt' | 'result'>>,
): Promise<void> => {
  await tx.updateTable('dispatch').set(change).where('id', '=', id).execute();
};

/** Ends what still lives of the ticket's orders, all of them or the one that leads. */
export const endLive = async (
  tx: Tx,
  number: string,
  state: Extract<OrderState, 'done' | 'returned' | 'withdrawn'>,
  onlyLeading: boolean,
): Promise<void> => {
  await tx
    .updateTable('dispatch')
    .set({ state, doneAt: state === 'done' ? sql`now()` : null })
    .where('number', '=', number)
    .where(live)
    .$if(onlyLeading, (query) => query.where('leads', '=', true))
    .execute();
};

/** The crew that leads is there, as an agent heard. */
export const arriveLeading = async (tx: Tx, number: string, agentId: string): Promise<void> => {
  await tx
    .updateTable('dispatch')
    .set({
      state: 'arrived',
      acceptedAt: sql`coalesce(accepted_at, now())`,
      acceptedBy: sql`coalesce(accepted_by, ${agentId})`,
      arrivedAt: sql`coalesce(arrived_at, now())`,
    })
    .where('number', '=', number)
    .where(live)
    .where('leads', '=', true)
    .execute();
};

type OtherOrder = { departmentId: string; leads: boolean };

/** The live orders of a department with what a crew must know of each: the most urgent first, then by place. */
export const findOrders = (db: Db, departmentId: string) =>
  orders(db)
    .innerJoin('ticket', 'ticket.number', 'dispatch.number')
    .select([
      'ticket.urgency',
      'ticket.categoryId',
      'ticket.districtId',
      'ticket.road',
      'ticket.landmark',
      'ticket.spot',
      'ticket.words as matter',
      'ticket.arriveBy',
      'ticket.resolveBy',
      // Who else acts at the same ticket.
      sql<OtherOrder[]>`coalesce((
        select jsonb_agg(jsonb_build_object('departmentId', other.department_id, 'leads', other.leads) order by other.id)
        from dispatch other where other.number = dispatch.number and other.id <> dispatch.id
          and other.state in ('sent', 'accepted', 'arrived', 'done')
      ), '[]')`.as('others'),
    ])
    .where('dispatch.departmentId', '=', departmentId)
    .where(sql<boolean>`dispatch.state in ('sent', 'accepted', 'arrived')`)
    .orderBy(sql`array_position(array['emergency', 'urgent', 'normal', 'low'], ticket.urgency)`)
    .orderBy('ticket.districtId')
    .orderBy('ticket.road')
    .orderBy('dispatch.sentAt')
    .limit(200)
    .execute();
