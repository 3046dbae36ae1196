import { pressOrder } from '#server/dispatch/press-order.ts';
import { readBoard } from '#server/dispatch/read-board.ts';
import { readOrders } from '#server/dispatch/read-orders.ts';
import { router, signedIn } from '#server/trpc.ts';
import { boardSchema, pressSchema } from '#shared/dispatch/inputs.ts';

const work = signedIn('orders.work');

export const dispatchRouter = router({
  board: signedIn('board.read')
    .input(boardSchema)
    .query(({ ctx, input }) => readBoard(ctx, input)),
  orders: work.query(({ ctx }) => readOrders(ctx)),
  press: work.input(pressSchema).mutation(({ ctx, input }) => pressOrder(ctx, input)),
});
