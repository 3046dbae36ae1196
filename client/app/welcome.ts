import type { Self } from '#client/api/self.ts';
import { useSignedOut } from '#client/api/signed-out.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { chosenLanguage } from '#client/app/switch-language.ts';

/** Takes over whoever has just signed in: in her language, unless another one was chosen here by hand. */
export const welcome = (self: Self): void => {
  const locale = chosenLanguage() ?? self.locale;
  // It holds here anyway; the next change of language tries again.
  if (locale !== self.locale) void client.accounts.saveLocale.mutate({ locale }).catch(() => {});
  useSignedOut.setState({ signedOut: false });
  queryClient.setQueryData(trpc.accounts.self.queryKey(), { ...self, locale });
};

/** Like {@link welcome}, for somebody who comes to a page that may still know what another person saw. */
export const welcomeAnew = (self: Self): void => {
  queryClient.clear();
  welcome(self);
};
