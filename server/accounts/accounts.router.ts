import { findAgents } from '#server/accounts/accounts.store.ts';
import { changeSkills } from '#server/accounts/change-skills.ts';
import { addAgent, changeAgent, createFirstAdministrator, resetPassword } from '#server/accounts/manage-agents.ts';
import { changeLocale, changePreferences, prolongSession, readSelf } from '#server/accounts/own-account.ts';
import { findSkilled } from '#server/accounts/skills.store.ts';
import { procedure, router, signedIn } from '#server/trpc.ts';
import {
  changeAgentSchema,
  firstAdministratorSchema,
  localeSchema,
  newAgentSchema,
  newPasswordSchema,
  preferencesSchema,
  skillsOfAgentSchema,
} from '#shared/accounts.ts';

const self = signedIn('accounts.self');
const manage = signedIn('accounts.manage');
const teach = signedIn('skills.write');

export const accountsRouter = router({
  createFirstAdministrator: procedure('accounts.start')
    .input(firstAdministratorSchema)
    .mutation(({ ctx, input }) => createFirstAdministrator(ctx, input)),

  self: self.query(({ ctx }) => readSelf(ctx)),
  savePreferences: self.input(preferencesSchema).mutation(({ ctx, input }) => changePreferences(ctx, input)),
  saveLocale: self.input(localeSchema).mutation(({ ctx, input }) => changeLocale(ctx, input)),
  prolong: self.mutation(({ ctx }) => prolongSession(ctx)),

  skills: teach.query(({ ctx }) => findSkilled(ctx.services.db)),
  saveSkills: teach.input(skillsOfAgentSchema).mutation(({ ctx, input }) => changeSkills(ctx, input)),

  list: manage.query(({ ctx }) => findAgents(ctx.services.db)),
  add: manage.input(newAgentSchema).mutation(({ ctx, input }) => addAgent(ctx, input)),
  change: manage.input(changeAgentSchema).mutation(({ ctx, input }) => changeAgent(ctx, input)),
  resetPassword: manage.input(newPasswordSchema).mutation(({ ctx, input }) => resetPassword(ctx, input)),
});
