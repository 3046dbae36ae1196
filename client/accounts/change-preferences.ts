import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import type { Preferences } from '#shared/accounts.ts';

let saving: Promise<unknown> = Promise.resolve();
let latest = 0;

/**
 * Changes what an agent fitted to herself: it holds at once and is saved behind. The last of several quick changes is
 * told, in `done` or as "Saved"; a change that could not be saved is told and holds until the page is left.
 */
export const changePreferences = (part: Partial<Preferences>, done: string = m.accounts_saved()): void => {
  const key = trpc.accounts.self.queryKey();
  queryClient.setQueryData(key, (self) => self && { ...self, preferences: { ...self.preferences, ...part } });
  const preferences = queryClient.getQueryData(key)?.preferences;
  if (!preferences) return;
  const mine = ++latest;
  saving = saving
    // One after the other, or an older state could arrive last.
    .then(() => client.accounts.savePreferences.mutate(preferences))
    .then(
      () => mine === latest && announce(done),
      (error) => mine === latest && announce(sentenceFor(error)),
    );
};
