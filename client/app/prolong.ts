import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

/** Prolongs the sign-in by a whole shift, and says so. */
export const prolong = async (): Promise<void> => {
  try {
    const { sessionEndsAt } = await client.accounts.prolong.mutate();
    queryClient.setQueryData(trpc.accounts.self.queryKey(), (self) => self && { ...self, sessionEndsAt });
    announce(m.app_session_stays());
  } catch (error) {
    announce(sentenceFor(error));
  }
};
