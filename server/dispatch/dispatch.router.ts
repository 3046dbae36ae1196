import { pressOrder } from '#server/dispatch/press-order.ts';
import { readOrders } from '#server/dispatch/read-orders.ts';
import { router, signedIn } from '#server/trpc.ts';
import { pressSchema } from '#shared/dispatch/inputs.ts';

const work = signedIn('orders.work');

export const dispatchRouter = router({
  orders: work.query(({ ctx }) => readOrders(ctx)),
  press: work.input(pressSchema).mutation(({ ctx, input }) => pressOrder(ctx, input)),
});
