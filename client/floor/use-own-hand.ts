import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { onNews } from '#client/api/live.ts';
import { client, type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { tellAnswer } from '#client/floor/tell-answer.ts';
import { m } from '#client/paraglide/messages.js';
import type { HandAnswers } from '#shared/accounts.ts';

type OwnHand = Outputs['floor']['hand'];

const key = trpc.floor.hand.queryKey();
const keep = (hand: OwnHand): void => {
  queryClient.setQueryData(key, hand);
};
const handNow = (): OwnHand => queryClient.getQueryData(key) ?? null;

const readAgain = async (way: HandAnswers): Promise<void> => {
  const known = handNow();
  await queryClient.invalidateQueries(trpc.floor.hand.queryFilter());
  const hand = handNow();
  const before = known?.id === hand?.id ? (known?.replies.length ?? 0) : 0;
  for (const { by, words } of hand?.replies.slice(before) ?? []) {
    tellAnswer(m.floor_answered({ by, words }), way);
  }
};

/** The agent's own hand, what she is answered, told in her `way`, and how it is raised and lowered. For the banner, once. */
export const useOwnHand = (number: string | null, way: HandAnswers) => {
  const { data } = useQuery({ ...trpc.floor.hand.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const hand = data ?? null;
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind !== 'hand' || !news.own) return;
        if (news.what === 'taken down' && handNow()?.id === news.handId) {
          announce(m.floor_lowered(), 'soon', { category: 'hand' });
        }
        void readAgain(way);
      }),
    [way],
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
