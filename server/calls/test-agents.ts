import { randomUUID } from 'node:crypto';
import { callsRouter } from '#server/calls/calls.router.ts';
import { citizensRouter } from '#server/citizens/citizens.router.ts';
import type { Services } from '#server/services.ts';
import { createCallerFactory, router, type SignedIn } from '#server/trpc.ts';
import type { Presence } from '#shared/calls.ts';
import type { Skill } from '#shared/skills.ts';

const callerOf = createCallerFactory(router({ calls: callsRouter, citizens: citizensRouter }));

/** For tests: a new agent who is signed in, with what she may ask of the calls and citizens rooms. */
export const addAgent = async (services: Services, state: Presence = 'away', minutesAgo = 0) => {
  const id = `test-${randomUUID()}`;
  const skills: Skill[] = ['mandarin', 'english'];
  const agent = {
    id,
    name: 'Test',
    email: `${id}@handrail.invalid`,
    emailVerified: false,
    role: 'agent' as const,
    skills,
  };
  await services.db.insertInto('agent').values(agent).execute();
  const since = new Date(Date.now() - minutesAgo * 60_000);
  await services.db.insertInto('presence').values({ agentId: id, state, since }).execute();
  const session = { sessionId: 'test', sessionEndsAt: new Date(Date.now() + 3_600_000) };
  const viewer: SignedIn['viewer'] = {
    id,
    name: agent.name,
    role: agent.role,
    departmentId: null,
    locale: 'en',
    ...session,
  };
  const ctx: SignedIn = { services, viewer, log: services.log, address: '127.0.0.1' };
  return { id, ctx, ask: callerOf(ctx) };
};
export type TestAgent = Awaited<ReturnType<typeof addAgent>>;

/** For tests: several who became available one after the other, the first the longest ago. */
export const addAvailable = async (services: Services, count: number): Promise<TestAgent[]> => {
  const agents: TestAgent[] = [];
  for (let index = 0; index < count; index++) agents.push(await addAgent(services, 'available', count - index));
  return agents;
};

/** For tests: nobody is at a desk and no call is under way. */
export const clearDesks = async ({ db }: Services): Promise<void> => {
  await db.deleteFrom('presence').execute();
  await db.updateTable('call').set({ state: 'ended' }).where('state', '<>', 'ended').execute();
};

/** For tests: what the desks were told of calls, in order. */
export const callNews = async ({ db }: Services, agentId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('liveEvent')
    .select('data')
    .where('kind', '=', 'call')
    .where('agentId', '=', agentId)
    .orderBy('id')
    .execute();
  return rows.map(({ data }) => (data as { what: string }).what);
};
