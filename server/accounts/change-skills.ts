import { saveSkills } from '#server/accounts/skills.store.ts';
import { changeDesks } from '#server/calls/change-desks.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Skill } from '#shared/skills.ts';

/** Says what an agent can from now on; a call that waited for it rings at once. Throws `not-found`. */
export const changeSkills = ({ services }: SignedIn, { id, skills }: { id: string; skills: Skill[] }): Promise<void> =>
  changeDesks(services, async (tx) => {
    if (!(await saveSkills(tx, id, skills))) throw new HotlineError('not-found', 'agent');
  });
