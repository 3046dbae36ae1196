import type { Tx } from '#server/db/connection.ts';
import { type NewOrder, saveOrder } from '#server/dispatch/dispatch.store.ts';

/** Sends an order to a department, as part of what its ticket's transaction does. */
export const sendOrder = (tx: Tx, order: NewOrder): Promise<void> => saveOrder(tx, order);
