import { randomUUID } from 'node:crypto';
import { hearExchange } from '#server/calls/hear-exchange.ts';
import { readDesk } from '#server/calls/read-desk.ts';
import { isDemonstration } from '#server/demo/demo.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

const caller = '0912345678';

/**
 * Plays the telephone exchange: a call comes in as through its webhook, and rings at the agent unless another one has
 * waited longer. Throws `state-forbids` outside of the demonstration city and for an agent who is not available, and
 * `already-on-call` for one who has a call.
 */
export const ringMe = async (ctx: SignedIn): Promise<void> => {
  const { services } = ctx;
  if (!(await isDemonstration(services.db))) throw new HotlineError('state-forbids', 'no demonstration city');
  const { presence, call } = await readDesk(ctx);
  if (call) throw new HotlineError('already-on-call', 'the agent has a call');
  if (presence.state !== 'available') throw new HotlineError('state-forbids', 'the agent is not available');
  const id = `demo-${randomUUID()}`;
  await hearExchange(services, id, { event: 'ring', exchangeId: id, from: caller, at: new Date() });
};
