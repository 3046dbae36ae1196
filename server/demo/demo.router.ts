import { ringMe } from '#server/demo/ring-me.ts';
import { router, signedIn } from '#server/trpc.ts';

/** What only the demonstration city has. */
export const demoRouter = router({
  ringMe: signedIn('calls.take').mutation(({ ctx }) => ringMe(ctx)),
});
