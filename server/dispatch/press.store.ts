import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import type { Order } from '#server/dispatch/dispatch.store.ts';
import type { PressInput } from '#shared/dispatch/inputs.ts';

/**
 * When it was pressed, by the database's clock: not in the future, and not before what was pressed before it, however
 * wrong the phone's clock is.
 */
export const findMoment = async (tx: Tx, pressedAt: Date, order: Order): Promise<Date> => {
  const { rows } = await sql<{ at: Date }>`
    select least(greatest(${pressedAt}::timestamptz, ${order.arrivedAt ?? order.acceptedAt ?? order.sentAt}::timestamptz), now()) as at
  `.execute(tx);
  return (rows[0] as { at: Date }).at;
};

/** The press that came before under the same id. */
export const findPress = async (tx: Tx, id: string) =>
  (await tx.selectFrom('press').select(['dispatchId', 'error']).where('id', '=', id).executeTakeFirst()) ?? null;

export const savePress = async (
  tx: Tx,
  input: PressInput,
  { agentId, pressedAt, error }: { agentId: string; pressedAt: Date; error: 'too late' | null },
): Promise<void> => {
  const position = input.kind === 'arrive' ? input.position : null;
  await tx
    .insertInto('press')
    .values({
      id: input.id,
      dispatchId: input.orderId,
      kind: input.kind,
      pressedAt,
      agentId,
      words: 'words' in input ? input.words : null,
      position: position && (JSON.stringify(position) as never),
      error,
    })
    .execute();
};
