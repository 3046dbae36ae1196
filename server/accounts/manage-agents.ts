import type { z } from 'zod';
import {
  countAdministrators,
  dropSessions,
  lockAdministrators,
  saveAgent,
  saveAgentChange,
  savePassword,
  takeFirstToken,
} from '#server/accounts/accounts.store.ts';
import type { Context, SignedIn } from '#server/trpc.ts';
import type { changeAgentSchema, firstAdministratorSchema, NewAgent, newPasswordSchema } from '#shared/accounts.ts';
import { HotlineError } from '#shared/errors.ts';

/** Makes the first administrator with the one-time token that the start printed. Throws `wrong-token`, `name-taken`. */
export const createFirstAdministrator = async (
  { services }: Context,
  { token, ...person }: z.output<typeof firstAdministratorSchema>,
): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    if (!(await takeFirstToken(tx, token)) || (await countAdministrators(tx)) > 0) {
      throw new HotlineError('wrong-token', 'first administrator refused');
    }
    const saved = await saveAgent(tx, { ...person, role: 'administrator', departmentId: null });
    if (!saved) throw new HotlineError('name-taken', 'user name taken');
  });
};

/** Adds somebody. Throws `name-taken`. */
export const addAgent = async ({ services }: SignedIn, agent: NewAgent): Promise<void> => {
  const saved = await services.db.transaction().execute((tx) => saveAgent(tx, agent));
  if (!saved) throw new HotlineError('name-taken', 'user name taken');
};

/**
 * Changes name, role, department, or lets somebody in or out; who is let out is signed out at once.
 * Throws `not-found`, and `state-forbids` rather than leave the hotline without an administrator.
 */
export const changeAgent = async (
  { services }: SignedIn,
  change: z.output<typeof changeAgentSchema>,
): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    await lockAdministrators(tx);
    if (!(await saveAgentChange(tx, change))) throw new HotlineError('not-found', 'agent');
    if ((await countAdministrators(tx)) === 0) throw new HotlineError('state-forbids', 'the last administrator');
    if (!change.active) await dropSessions(tx, change.id);
  });
};

/** Gives somebody a new password and ends their sign-ins. Throws `not-found`. */
export const resetPassword = async (
  { services }: SignedIn,
  input: z.output<typeof newPasswordSchema>,
): Promise<void> => {
  const saved = await services.db.transaction().execute((tx) => savePassword(tx, input.id, input.password));
  if (!saved) throw new HotlineError('not-found', 'agent');
};
