import type { z } from 'zod';
import { databaseNow } from '#server/db/database-now.ts';
import { countBoard, findBoard } from '#server/dispatch/board.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { boardSchema } from '#shared/dispatch/inputs.ts';

/**
 * The live orders of a department, what is due first on top, and in numbers how all of them stand. Officers see the own
 * department, supervisors any or all. Says nothing of a citizen.
 */
export const readBoard = async ({ services: { db }, viewer }: SignedIn, input: z.output<typeof boardSchema>) => {
  const departmentId = viewer.departmentId ?? input.departmentId;
  const now = await databaseNow(db);
  const [rows, counted] = await Promise.all([
    findBoard(db, departmentId, input.filter, now, input.limit),
    countBoard(db, departmentId, now),
  ]);
  // The next update is the hotline's.
  const orders = rows.map((order) => ({ ...order, due: order.due.filter(({ kind }) => kind !== 'update') }));
  return { departmentId, orders, ...counted };
};
