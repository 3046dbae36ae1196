import type { Call } from '#server/calls/calls.store.ts';
import { HotlineError } from '#shared/errors.ts';

type OwnCall = Call & { agentId: string };

/** Lets pass only a call that rings at this agent, or that she has answered already. Throws `call-gone`. */
export const mayAnswer = (call: Call | undefined, agentId: string): OwnCall => {
  if (call?.agentId === agentId && (call.state === 'ringing' || call.state === 'answered')) return call as OwnCall;
  throw new HotlineError('call-gone', 'the call does not ring at this agent');
};

/** Lets pass only a call that this agent has answered. Whether somebody else has it is not told. Throws `no-call`. */
export const mayHandle = (call: Call | undefined, agentId: string): OwnCall => {
  if (call?.agentId === agentId && call.answeredAt) return call as OwnCall;
  throw new HotlineError('no-call', 'the call is not in the hands of this agent');
};

/** Lets pass only a call that this agent has answered and not yet wrapped up. Throws `no-call`. */
export const mayChange = (call: Call | undefined, agentId: string): OwnCall => {
  const own = mayHandle(call, agentId);
  if (own.state !== 'ended') return own;
  throw new HotlineError('no-call', 'the call is wrapped up');
};
