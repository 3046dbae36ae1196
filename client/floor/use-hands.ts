import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { onNews } from '#client/api/live.ts';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

export type HandOnFloor = Outputs['floor']['hands'][number];

/** The hands that are up, who has waited longest first. */
export const useHands = () => useQuery({ ...trpc.floor.hands.queryOptions(), staleTime: Number.POSITIVE_INFINITY });

/** Reads the hands again, for everybody who shows them. */
export const readHandsAgain = (): Promise<void> => queryClient.invalidateQueries(trpc.floor.hands.queryFilter());

const tellRaised = (handId: string): void => {
  const hand = queryClient.getQueryData(trpc.floor.hands.queryKey())?.find(({ id }) => id === handId);
  if (hand) announce(m.floor_up_one({ agent: hand.agent }), 'soon', { category: 'hand' });
};

/** Keeps the hands fresh, and says whose goes up. For the banner, once. */
export const useHandsNews = (): void => {
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind !== 'hand') return;
        void readHandsAgain().then(() => news.what === 'raised' && !news.own && tellRaised(news.handId));
      }),
    [],
  );
};
