import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import { change, useIntake } from '#client/tickets/intake/keep-draft.ts';
import type { CallInHand } from '#shared/calls.ts';

const bind = (call: CallInHand | null): void => {
  const before = useIntake.getState();
  const citizen = call?.citizen ?? null;
  change({ kind: 'call', callId: call?.id ?? null, citizen: citizen && { id: citizen.id, way: citizen.way } });
  const isAside = useIntake.getState().aside === before.draft;
  if (before.restored) useIntake.setState({ restored: false });
  // What belongs to another call waits until this one is over: then there is time for it.
  if (isAside) announce(m.intake_put_aside(), 'soon', { category: 'draft' });
  else if (before.restored) announce(m.intake_restored(), 'reply', { category: 'draft' });
};

/** The agent's draft, told when it was there from an earlier time, and bound to the call in hand. */
export const useDraft = (call: CallInHand | null) => {
  const { draft, aside, agentId, saved } = useIntake();
  const loaded = agentId !== null;

  const inHand = call && call.state !== 'ringing' ? call : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the call, only whose it is counts here
  useEffect(() => {
    if (loaded) bind(inHand);
  }, [loaded, inHand?.id, inHand?.citizen?.id, inHand?.citizen?.way]);

  return { draft, aside, saved, loaded };
};
