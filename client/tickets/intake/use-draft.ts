import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { change, loadDraft, useIntake } from '#client/tickets/intake/keep-draft.ts';
import type { CallInHand } from '#shared/calls.ts';

const bind = (call: CallInHand | null): void => {
  const before = useIntake.getState();
  const citizen = call?.citizen ?? null;
  change({ kind: 'call', callId: call?.id ?? null, citizen: citizen && { id: citizen.id, way: citizen.way } });
  // It waits until the call is over: then there is time for it.
  if (useIntake.getState().aside === before.draft) announce(m.intake_put_aside(), 'soon', { category: 'draft' });
};

/** The agent's draft, loaded once, told when there was one, and bound to the call in hand. */
export const useDraft = (call: CallInHand | null) => {
  const { data: self } = useQuery(trpc.accounts.self.queryOptions());
  const { draft, aside, agentId, saved } = useIntake();
  const loaded = self !== undefined && agentId === self.id;

  useEffect(() => {
    if (!self) return;
    void loadDraft(self.id).then((restored) => {
      if (restored) announce(m.intake_restored(), 'reply', { category: 'draft' });
    });
  }, [self?.id, agentId]);

  const inHand = call && call.state !== 'ringing' ? call : null;
  useEffect(() => {
    if (loaded) bind(inHand);
  }, [loaded, inHand?.id, inHand?.citizen?.id, inHand?.citizen?.way]);

  return { draft, aside, saved, loaded };
};
