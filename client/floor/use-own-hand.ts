import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { onNews } from '#client/api/live.ts';
import { client, type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

type OwnHand = Outputs['floor']['hand'];

const key = trpc.floor.hand.queryKey();
const keep = (hand: OwnHand): void => {
  queryClient.setQueryData(key, hand);
};
const handNow = (): OwnHand => queryClient.getQueryData(key) ?? null;

const readAgain = async (): Promise<void> => {
  const known = handNow();
  await queryClient.invalidateQueries(trpc.floor.hand.queryFilter());
  const hand = handNow();
  const before = known?.id === hand?.id ? (known?.replies.length ?? 0) : 0;
  for (const { by, words } of hand?.replies.slice(before) ?? []) {
    announce(m.floor_answered({ by, words }), 'soon', { category: 'hand' });
  }
};

/** The agent's own hand, what she is answered as it comes, and how it is raised and lowered. For the banner, once. */
export const useOwnHand = (number: string | null) => {
  const { data } = useQuery({ ...trpc.floor.hand.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const hand = data ?? null;
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind !== 'hand' || !news.own) return;
        if (news.what === 'taken down' && handNow()?.id === news.handId) {
          announce(m.floor_lowered(), 'soon', { category: 'hand' });
        }
        void readAgain();
      }),
    [],
  );

  const change = async (): Promise<void> => {
    const up = handNow();
    try {
      if (up) await client.floor.lowerHand.mutate({ id: up.id });
      keep(up ? null : await client.floor.raiseHand.mutate({ number }));
      announce(up ? m.floor_lowered() : m.floor_raised());
    } catch (error) {
      announce(sentenceFor(error));
    }
  };
  return { hand, change };
};
