import { People } from '#client/accounts/people/people.tsx';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** Who may work here, in which role. For administrators. */
const AccountsPlace = () => {
  useTitle(m.app_place_accounts());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_accounts()}</Heading>
      <People />
    </div>
  );
};

export default AccountsPlace;
