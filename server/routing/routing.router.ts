import { rulesByReturns } from '#server/routing/rules-by-returns.ts';
import { router, signedIn } from '#server/trpc.ts';

const read = signedIn('rules.read');

export const routingRouter = router({
  returns: read.query(({ ctx }) => rulesByReturns(ctx.services.db)),
});
