import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import type { Order } from '#server/dispatch/dispatch.store.ts';
import type { PressInput } from '#shared/dispatch/inputs.ts';

/**
 * When it was pressed, by the database's clock: as long ago as the phone says that it waited, whatever time the phone
 * believes it is. Not in the future, and not before what was pressed before it.
 */
export const findMoment = async (tx: Tx, { pressedAt, sentAt }: PressInput, order: Order): Promise<Date> => {
  const before = order.arrivedAt ?? order.acceptedAt ?? order.sentAt;
  const { rows } = await sql<{ at: Date }>`
    select least(greatest(
      now() - (coalesce(${sentAt ?? null}::timestamptz, now()) - ${pressedAt}::timestamptz), ${before}::timestamptz
    ), now()) as at
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
