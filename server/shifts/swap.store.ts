import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { RosterShift } from '#server/shifts/roster.store.ts';
import type { OpenSwap, SwapState } from '#shared/shifts/swap.ts';

const isOpen = sql<boolean>`swap.state in ('offered', 'answered')`;

/** The open swaps of somebody whose shifts are as they were and have not begun, the first shift first. */
export const findOpenSwaps = async (db: Db, agentId: string, now: Date): Promise<OpenSwap[]> => {
  const { rows } = await sql<{
    id: string;
    own: boolean;
    other: string;
    state: SwapState;
    startsAt: Date;
    endsAt: Date;
    returnStartsAt: Date | null;
    returnEndsAt: Date | null;
  }>`
    select swap.id, swap.offered_by = ${agentId} as own, agent.name as other, swap.state,
      shift.starts_at, shift.ends_at, returned.starts_at as return_starts_at, returned.ends_at as return_ends_at
    from shift_swap swap
    join shift on shift.agent_id = swap.offered_by and shift.starts_at = swap.starts_at
    left join shift returned on returned.agent_id = swap.offered_to and returned.starts_at = swap.in_return
    join agent on agent.id = case when swap.offered_by = ${agentId} then swap.offered_to else swap.offered_by end
    where ${isOpen} and (swap.offered_by = ${agentId} or swap.offered_to = ${agentId}) and swap.starts_at > ${now}
    order by swap.starts_at, swap.id
  `.execute(db);
  return rows.map(({ startsAt, endsAt, returnStartsAt, returnEndsAt, ...swap }) => ({
    ...swap,
    shift: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    inReturn:
      returnStartsAt && returnEndsAt
        ? { startsAt: returnStartsAt.toISOString(), endsAt: returnEndsAt.toISOString() }
        : null,
  }));
};

export type SwapRow = {
  id: string;
  offeredBy: string;
  offeredTo: string;
  startsAt: Date;
  inReturn: Date | null;
  state: SwapState;
};

/** One swap, held until the transaction ends. */
export const lockSwap = (tx: Tx, id: string): Promise<SwapRow | undefined> =>
  tx
    .selectFrom('shiftSwap')
    .select(['id', 'offeredBy', 'offeredTo', 'startsAt', 'inReturn', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** Saves an offer; null where that shift is offered already. */
export const saveSwap = async (
  tx: Tx,
  swap: { offeredBy: string; offeredTo: string; startsAt: Date },
): Promise<string | null> =>
  (
    await tx
      .insertInto('shiftSwap')
      .values({ ...swap, inReturn: null })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
  )?.id ?? null;

/** Saves how a swap stands, and which shift is given in return. */
export const saveSwapState = async (tx: Tx, id: string, state: SwapState, inReturn: Date | null): Promise<void> => {
  await tx
    .updateTable('shiftSwap')
    .set({ state, inReturn, changedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .execute();
};

/** Writes the history of a swap. */
export const saveSwapEvent = async (tx: Tx, swapId: string, kind: SwapState, agentId: string): Promise<void> => {
  await tx.insertInto('swapEvent').values({ swapId, kind, agentId }).execute();
};

/** Which week a published shift is of. */
export type PublishedShift = RosterShift & { monday: string };

/** What those two work as it is published, within two weeks of a moment and of another. */
export const findShiftsAround = async (
  db: Db,
  agentIds: readonly string[],
  moments: readonly Date[],
): Promise<PublishedShift[]> => {
  const times = moments.map((moment) => moment.getTime());
  const twoWeeks = 14 * 24 * 3_600_000;
  const rows = await db
    .selectFrom('shift')
    .select(['agentId', 'startsAt', 'endsAt', 'breaks', 'kindId', sql<string>`monday::text`.as('monday')])
    .where('agentId', 'in', agentIds)
    .where('startsAt', '>', new Date(Math.min(...times) - twoWeeks))
    .where('startsAt', '<', new Date(Math.max(...times) + twoWeeks))
    .orderBy('startsAt')
    .execute();
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
};

const given = (from: string, { startsAt, endsAt }: RosterShift) =>
  sql`agent_id = ${from} and starts_at = ${new Date(startsAt)} and ends_at = ${new Date(endsAt)}`;

/** Gives a published shift to somebody else, with her breaks; and that of the draft, unless it is another there. */
export const saveShiftGiven = async (tx: Tx, from: string, shift: RosterShift): Promise<void> => {
  const to = sql`agent_id = ${shift.agentId}, breaks = ${JSON.stringify(shift.breaks)}::jsonb`;
  await sql`update shift set ${to} where ${given(from, shift)}`.execute(tx);
  await sql`
    update draft_shift set ${to} where ${given(from, shift)} and not exists (
      select from draft_shift other
      where other.agent_id = ${shift.agentId} and other.starts_at = ${new Date(shift.startsAt)}
    )
  `.execute(tx);
};
