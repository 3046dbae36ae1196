import { useNavigate } from 'react-router';
import { announce } from '#client/a11y/announcer.ts';
import { useMe } from '#client/accounts/me.ts';
import { signOut } from '#client/accounts/sign-in/sign-in.ts';
import { forgetAnswers } from '#client/api/kept-answers.ts';
import { client, queryClient } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { mayDo } from '#shared/permissions.ts';

/** Ends the sign-in. Nobody leaves a caller on the line, and no call rings at a desk that was left. */
export const useSignOut = (): (() => Promise<void>) => {
  const { role } = useMe();
  const navigate = useNavigate();
  return async () => {
    try {
      if (mayDo(role, 'calls.take')) {
        const { call } = await client.calls.mine.query();
        if (call) return announce(m.app_error_already_on_call());
        await client.calls.setPresence.mutate({ state: 'away' });
      }
    } catch {
      // Signed out already, or no connection: the sign-out itself tells.
    }
    if (!(await signOut())) return announce(m.app_error_connection_lost());
    navigate('/sign-in', { replace: true });
    queryClient.clear();
    await forgetAnswers();
  };
};
