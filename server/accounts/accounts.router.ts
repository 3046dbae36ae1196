import { findAgents } from '#server/accounts/accounts.store.ts';
import { addAgent, changeAgent, createFirstAdministrator, resetPassword } from '#server/accounts/manage-agents.ts';
import { changeLocale, changePreferences, prolongSession, readSelf } from '#server/accounts/own-account.ts';
import { procedure, router, signedIn } from '#server/trpc.ts';
import {
  changeAgentSchema,
  firstAdministratorSchema,
  localeSchema,
  newAgentSchema,
  newPasswordSchema,
  preferencesSchema,
} from '#shared/accounts.ts';

const self = signedIn('accounts.self');
const manage = signedIn('accounts.manage');

export const accountsRouter = router({
  createFirstAdministrator: procedure('accounts.start')
    .input(firstAdministratorSchema)
    .mutation(({ ctx, input }) => createFirstAdministrator(ctx, input)),

  self: self.query(({ ctx }) => readSelf(ctx)),
  savePreferences: self.input(preferencesSchema).mutation(({ ctx, input }) => changePreferences(ctx, input)),
  saveLocale: self.input(localeSchema).mutation(({ ctx, input }) => changeLocale(ctx, input)),
  prolong: self.mutation(({ ctx }) => prolongSession(ctx)),

  list: manage.query(({ ctx }) => findAgents(ctx.services.db)),
  add: manage.input(newAgentSchema).mutation(({ ctx, input }) => addAgent(ctx, input)),
  change: manage.input(changeAgentSchema).mutation(({ ctx, input }) => changeAgent(ctx, input)),
  resetPassword: manage.input(newPasswordSchema).mutation(({ ctx, input }) => resetPassword(ctx, input)),
});
