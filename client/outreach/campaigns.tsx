import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { CampaignDialog } from '#client/outreach/campaign-dialog.tsx';
import { campaignRow } from '#client/outreach/campaign-words.ts';
import { CallingConsent } from '#client/outreach/consent.tsx';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';

type Props = { agentId: string; onOpen: (id: string) => void };

/** All campaigns, a sentence each; Enter opens one. `agentId`: who is signed in. */
export const Campaigns = ({ agentId, onOpen }: Props) => {
  const { data, error } = useQuery({ ...trpc.outreach.campaigns.queryOptions(), staleTime: 0 });
  const [isNew, setIsNew] = useState(false);
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  return (
    <>
      <div data-focus-first="">
        <List
          name={m.outreach_campaigns()}
          items={data}
          rowName={campaignRow}
          onAction={({ id }) => onOpen(id)}
          empty={m.outreach_campaigns_none()}
          lines="all"
          visibleRows={6}
        />
      </div>
      <Button kind="primary" onPress={() => setIsNew(true)}>
        {m.outreach_new()}
      </Button>
      <CallingConsent />
      {isNew && (
        <CampaignDialog
          before={null}
          agentId={agentId}
          onSaved={async (id) => onOpen(id)}
          onClose={() => setIsNew(false)}
        />
      )}
    </>
  );
};
