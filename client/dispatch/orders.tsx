import { useQuery } from '@tanstack/react-query';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { OrderCard } from '#client/dispatch/order-card.tsx';
import { useOrdersNews } from '#client/dispatch/use-orders-news.ts';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import '#client/dispatch/orders.css';

/** What the officer's department has to do: the most urgent first, then by place. */
export const Orders = () => {
  const { data: orders, error } = useQuery(trpc.dispatch.orders.queryOptions());
  useOrdersNews();
  if (orders) {
    return (
      <div className="orders">
        <p>{m.dispatch_count({ count: orders.length })}</p>
        {orders.map((order) => (
          <OrderCard key={order.id} order={order} />
        ))}
      </div>
    );
  }
  return error ? <ErrorText>{sentenceFor(error)}</ErrorText> : <Loading />;
};
