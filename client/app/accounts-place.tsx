import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

const AccountsPlace = () => {
  useTitle(m.app_place_help());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_help()}</Heading>
    </div>
  );
};
export default AccountsPlace;
