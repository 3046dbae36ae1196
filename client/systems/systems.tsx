import { useQuery } from '@tanstack/react-query';
import { sentenceFor } from '#client/api/errors.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { KeptList } from '#client/systems/kept-list.tsx';
import { MadeOnceDialog } from '#client/systems/made-once-dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { newApiKeySchema, newWebhookSchema } from '#shared/systems.ts';

const reloadKeys = () => queryClient.invalidateQueries(trpc.open311.keys.queryFilter());
const reloadWebhooks = () => queryClient.invalidateQueries(trpc.webhooks.list.queryFilter());

/** Whose systems report matters, and whose hear of them. */
export const Systems = () => {
  const keys = useQuery({ ...trpc.open311.keys.queryOptions(), staleTime: 0 });
  const webhooks = useQuery({ ...trpc.webhooks.list.queryOptions(), staleTime: 0 });
  const error = keys.error ?? webhooks.error;
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!keys.data || !webhooks.data) return <Loading />;
  return (
    <>
      <KeptList
        title={m.systems_keys()}
        what={m.systems_keys_what()}
        empty={m.systems_keys_none()}
        add={m.systems_key_add()}
        items={keys.data}
        drop={(id) => client.open311.dropKey.mutate({ id })}
        reload={reloadKeys}
        dialog={(onClose) => (
          <MadeOnceDialog
            title={m.systems_key_add()}
            label={m.systems_key_name()}
            how={m.systems_key_name_how()}
            wrong={m.systems_key_name_wrong()}
            once={m.systems_key_once()}
            parse={(name) => newApiKeySchema.safeParse({ name }).data?.name ?? null}
            make={async (name) => {
              const { key } = await client.open311.makeKey.mutate({ name });
              await reloadKeys();
              return key;
            }}
            onClose={onClose}
          />
        )}
      />
      <KeptList
        title={m.systems_webhooks()}
        what={m.systems_webhooks_what()}
        empty={m.systems_webhooks_none()}
        add={m.systems_webhook_add()}
        items={webhooks.data.map(({ id, url, givenUp, fault }) => ({
          id,
          name: givenUp
            ? [url, m.systems_given_up({ count: givenUp, fault: fault ?? '' })].join(m.systems_comma())
            : url,
          ...(givenUp && { retry: () => client.webhooks.retry.mutate({ id }) }),
        }))}
        drop={(id) => client.webhooks.drop.mutate({ id })}
        reload={reloadWebhooks}
        dialog={(onClose) => (
          <MadeOnceDialog
            title={m.systems_webhook_add()}
            label={m.systems_webhook_url()}
            how={m.systems_webhook_url_how()}
            wrong={m.systems_webhook_url_wrong()}
            once={m.systems_webhook_once()}
            parse={(url) => newWebhookSchema.safeParse({ url: url.trim() }).data?.url ?? null}
            make={async (url) => {
              const { secret } = await client.webhooks.add.mutate({ url });
              await reloadWebhooks();
              return secret;
            }}
            onClose={onClose}
          />
        )}
      />
    </>
  );
};
