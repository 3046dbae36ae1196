import { useMe } from '#client/accounts/me.ts';
import { SignInForm } from '#client/accounts/sign-in/sign-in-form.tsx';
import type { Self } from '#client/api/self.ts';
import { queryClient } from '#client/api/trpc.ts';
import { welcome } from '#client/app/welcome.ts';
import { m } from '#client/paraglide/messages.js';
import { Dialog } from '#client/ui/dialog.tsx';

/** Signs in again over the page, which stays as it was. */
export const SignInAgain = ({ onClose }: { onClose: () => void }) => {
  const me = useMe();

  const onSignedIn = (self: Self) => {
    // Somebody else must not see what the first one had open.
    if (self.id !== me.id) return location.assign('/');
    onClose();
    welcome(self);
    void queryClient.invalidateQueries();
  };

  return (
    <Dialog title={m.accounts_sign_in()} onClose={onClose}>
      <SignInForm onSignedIn={onSignedIn} />
    </Dialog>
  );
};
