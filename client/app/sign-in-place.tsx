import { useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '#client/accounts/sign-in/sign-in-form.tsx';
import type { Self } from '#client/api/self.ts';
import { Bare } from '#client/app/bare.tsx';
import { safePath } from '#client/app/safe-path.ts';
import { useTitle } from '#client/app/use-title.ts';
import { welcomeAnew } from '#client/app/welcome.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** Signs in and leads to where one wanted to go. */
export const SignInPlace = () => {
  useTitle(m.accounts_sign_in());
  const navigate = useNavigate();
  const [search] = useSearchParams();

  const onSignedIn = (self: Self) => {
    welcomeAnew(self);
    navigate(safePath(search.get('to')), { replace: true });
  };

  return (
    <Bare>
      <div className="page">
        <Heading level={1}>{m.accounts_sign_in()}</Heading>
        <div data-focus-first>
          <SignInForm onSignedIn={onSignedIn} />
        </div>
      </div>
    </Bare>
  );
};
