import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import type { Self } from '#client/accounts/me.ts';
import { SignInForm } from '#client/accounts/sign-in/sign-in-form.tsx';
import { useSignedOut } from '#client/api/signed-out.ts';
import { client, trpc } from '#client/api/trpc.ts';
import { Bare } from '#client/app/bare.tsx';
import { safePath } from '#client/app/safe-path.ts';
import { chosenLanguage } from '#client/app/switch-language.ts';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** Takes over whoever has just signed in: her language, unless one was chosen here by hand. */
export const welcome = (self: Self): Self => {
  const locale = chosenLanguage() ?? self.locale;
  if (locale !== self.locale) void client.accounts.saveLocale.mutate({ locale }).catch(() => {});
  useSignedOut.setState({ signedOut: false });
  return { ...self, locale };
};

export const SignInPlace = () => {
  useTitle(m.accounts_sign_in());
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();

  const onSignedIn = (self: Self) => {
    queryClient.clear();
    queryClient.setQueryData(trpc.accounts.self.queryKey(), welcome(self));
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
