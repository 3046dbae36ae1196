import { useNavigate, useSearchParams } from 'react-router';
import { FirstAdministrator } from '#client/accounts/first-administrator.tsx';
import type { Self } from '#client/api/self.ts';
import { Bare } from '#client/app/bare.tsx';
import { useTitle } from '#client/app/use-title.ts';
import { welcomeAnew } from '#client/app/welcome.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** Where the one-time link of an empty hotline leads. */
const FirstAdministratorPlace = () => {
  useTitle(m.accounts_first_administrator());
  const [search] = useSearchParams();
  const navigate = useNavigate();

  const onSignedIn = (self: Self) => {
    welcomeAnew(self);
    navigate('/', { replace: true });
  };

  return (
    <Bare>
      <div className="page">
        <Heading level={1}>{m.accounts_first_administrator()}</Heading>
        <p>{m.accounts_first_administrator_what()}</p>
        <FirstAdministrator token={search.get('token') ?? ''} onSignedIn={onSignedIn} />
      </div>
    </Bare>
  );
};

export default FirstAdministratorPlace;
