import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useMe } from '#client/accounts/me.ts';
import { trpc } from '#client/api/trpc.ts';
import { useTitle } from '#client/app/use-title.ts';
import { Campaign } from '#client/outreach/campaign.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { Typed } from '#client/ui/typed.tsx';

/** One campaign of caring calls. For supervisors. */
const CampaignPlace = () => {
  const { id = '' } = useParams();
  const me = useMe();
  const { data } = useQuery({ ...trpc.outreach.campaign.queryOptions({ id }), staleTime: 0 });
  const name = data?.name ?? m.app_place_outreach();
  useTitle(name);
  return (
    <div className="page">
      <Heading level={1}>
        <Typed>{name}</Typed>
      </Heading>
      <Campaign id={id} agentId={me.id} />
    </div>
  );
};

export default CampaignPlace;
