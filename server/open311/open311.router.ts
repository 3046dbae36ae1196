import { findKeys } from '#server/open311/api-keys.store.ts';
import { dropKey, makeKey } from '#server/open311/manage-keys.ts';
import { router, signedIn } from '#server/trpc.ts';
import { newApiKeySchema, systemIdSchema } from '#shared/systems.ts';

const manage = signedIn('systems.manage');

export const open311Router = router({
  keys: manage.query(({ ctx }) => findKeys(ctx.services.db)),
  makeKey: manage.input(newApiKeySchema).mutation(({ ctx, input }) => makeKey(ctx, input)),
  dropKey: manage.input(systemIdSchema).mutation(({ ctx, input }) => dropKey(ctx, input)),
});
