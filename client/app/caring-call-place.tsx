import { useMe } from '#client/accounts/me.ts';
import { useNames } from '#client/api/catalogue.ts';
import { useGo } from '#client/app/use-go.ts';
import { useTitle } from '#client/app/use-title.ts';
import { keepDesk } from '#client/calls/use-call.ts';
import { CaringCall } from '#client/outreach/caring-call.tsx';
import { m } from '#client/paraglide/messages.js';
import { startIntake } from '#client/tickets/intake/keep-draft.ts';
import { Heading } from '#client/ui/heading.tsx';

/** The caring call that an agent was offered: whom and why, the script, and what came of it. */
const CaringCallPlace = () => {
  useTitle(m.app_place_caring_call());
  const { id } = useMe();
  const { district } = useNames();
  const go = useGo();
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_caring_call()}</Heading>
      <CaringCall
        agentId={id}
        onDesk={keepDesk}
        onHelp={(call, words, home) => {
          startIntake(call, words, home && { ...home, district: district(home.districtId) });
          go('/intake');
        }}
      />
    </div>
  );
};

export default CaringCallPlace;
