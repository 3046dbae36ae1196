import { useEffect, useEffectEvent } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { type News, onNews } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { useOrderName } from '#client/dispatch/order-name.ts';
import { m } from '#client/paraglide/messages.js';
import type { OrderState } from '#shared/dispatch/states.ts';

/** Keeps the orders as they are, and says when a new one came. */
export const useOrdersNews = (): void => {
  const { data: self } = useSelf();
  const nameOf = useOrderName();
  /** Whether the own department was sent for: not where another one was asked to help. */
  const isNew = (orders: readonly { id: string; departmentId: string; state: OrderState }[]): boolean => {
    const known = queryClient.getQueryData(trpc.dispatch.orders.queryKey());
    return orders.some(
      ({ id, departmentId, state }) =>
        departmentId === self?.departmentId && state === 'sent' && known?.every((order) => order.id !== id),
    );
  };
  const hear = useEffectEvent((news: News) => {
    if ((news.kind !== 'ticket' && news.kind !== 'gone') || news.by === self?.id) return;
    if (news.kind === 'ticket' && isNew(news.ticket.orders)) {
      announce(m.dispatch_new({ name: nameOf(news.ticket) }), 'soon', { category: 'orders' });
    }
    void queryClient.invalidateQueries(trpc.dispatch.orders.queryFilter());
  });
  useEffect(() => onNews(hear), []);
};
