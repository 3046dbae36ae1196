import { router, signedIn } from '#server/trpc.ts';
import { addWebhook, dropWebhook, retryWebhook } from '#server/webhooks/manage-webhooks.ts';
import { findWebhooks } from '#server/webhooks/webhooks.store.ts';
import { newWebhookSchema, systemIdSchema } from '#shared/systems.ts';

const manage = signedIn('systems.manage');

export const webhooksRouter = router({
  list: manage.query(({ ctx }) => findWebhooks(ctx.services.db)),
  add: manage.input(newWebhookSchema).mutation(({ ctx, input }) => addWebhook(ctx, input)),
  drop: manage.input(systemIdSchema).mutation(({ ctx, input }) => dropWebhook(ctx, input)),
  retry: manage.input(systemIdSchema).mutation(({ ctx, input }) => retryWebhook(ctx, input)),
});
