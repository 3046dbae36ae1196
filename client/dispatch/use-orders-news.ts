import { useEffect, useEffectEvent } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { type News, onNews } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { useOrderName } from '#client/dispatch/order-name.ts';
import { m } from '#client/paraglide/messages.js';

/** Keeps the orders as they are, and says when a new one came. */
export const useOrdersNews = (): void => {
  const { data: self } = useSelf();
  const nameOf = useOrderName();
  const hear = useEffectEvent((news: News) => {
    if ((news.kind !== 'ticket' && news.kind !== 'gone') || news.by === self?.id) return;
    void queryClient.invalidateQueries(trpc.dispatch.orders.queryFilter());
    if (news.kind === 'ticket' && (news.what === 'dispatch' || news.what === 'opened')) {
      announce(m.dispatch_new({ name: nameOf(news.ticket) }), 'soon', { category: 'orders' });
    }
  });
  useEffect(() => onNews(hear), []);
};
