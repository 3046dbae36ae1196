import { useQuery } from '@tanstack/react-query';
import { sentenceFor } from '#client/api/errors.ts';
import { offLineToo, useKeptSince } from '#client/api/kept-answers.ts';
import { useSelf } from '#client/api/self.ts';
import { trpc } from '#client/api/trpc.ts';
import { NotTakenList } from '#client/dispatch/not-taken-list.tsx';
import { OrderCard } from '#client/dispatch/order-card.tsx';
import { useOutbox } from '#client/dispatch/outbox-of.ts';
import { PositionChoice } from '#client/dispatch/position-choice.tsx';
import { useOrdersNews } from '#client/dispatch/use-orders-news.ts';
import { withWaiting } from '#client/dispatch/with-waiting.ts';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TimeText } from '#client/ui/time-text.tsx';
import '#client/dispatch/orders.css';

/** What the officer's department has to do: the most urgent first, then by place. */
export const Orders = () => {
  const { data: self } = useSelf();
  const { data: orders, error } = useQuery(trpc.dispatch.orders.queryOptions(undefined, offLineToo));
  const { held, notTaken } = useOutbox();
  useOrdersNews();
  if (orders && self) {
    const shown = withWaiting(orders, held);
    return (
      <div className="orders">
        <div>
          <KeptSince />
          {held.length > 0 && (
            <p className="orders-held">
              <Icon shape="clock" />
              <span>{m.dispatch_held({ count: held.length })}</span>
            </p>
          )}
          <p>{m.dispatch_count({ count: shown.length })}</p>
        </div>
        {notTaken.length > 0 && <NotTakenList agentId={self.id} items={notTaken} />}
        {shown.length > 0 && <PositionChoice agentId={self.id} />}
        {shown.map((order) => (
          <OrderCard key={order.id} agentId={self.id} order={order} />
        ))}
      </div>
    );
  }
  return error ? <ErrorText>{sentenceFor(error)}</ErrorText> : <Loading />;
};

const KeptSince = () => {
  const { at } = useKeptSince();
  if (at === null) return null;
  return (
    <p className="orders-held">
      <Icon shape="triangle" />
      <span>
        {m.dispatch_kept_since()} <TimeText at={at} />
      </span>
    </p>
  );
};
