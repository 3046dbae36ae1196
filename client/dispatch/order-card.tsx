import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { focusHeading } from '#client/a11y/focus.ts';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { OrderCrew } from '#client/dispatch/order-crew.tsx';
import { useOrderName } from '#client/dispatch/order-name.ts';
import { PressDialog, type WordsPress } from '#client/dispatch/press-dialog.tsx';
import { pressLabel } from '#client/dispatch/press-words.ts';
import { usePress } from '#client/dispatch/use-press.ts';
import type { ShownOrder } from '#client/dispatch/with-waiting.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { orderWords } from '#client/ui/order-words.ts';
import { TicketNumber } from '#client/ui/ticket-number.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import { isLive, type Press, pressesIn } from '#shared/dispatch/states.ts';

const asksWords = (kind: Press): kind is WordsPress => kind !== 'accept' && kind !== 'arrive';

/** One order: what and where, what the citizen said, and what can be pressed. */
export const OrderCard = ({ agentId, order }: { agentId: string; order: ShownOrder }) => {
  const name = useOrderName()(order);
  const card = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<WordsPress | null>(null);
  const { press, trouble } = usePress(agentId, order, name, (state) => {
    // The heading says the new state, once that is drawn; without it the page's own has the focus.
    setTimeout(() => {
      closeAfterFocus();
      focusHeading((isLive(state) && card.current) || document);
    });
  });
  const offered = pressesIn(order.state);
  // What comes next: a crew presses it with wet fingers.
  const next = offered.find((kind) => kind !== 'report');

  const onPress = (kind: Press) => {
    if (asksWords(kind)) return setAsking(kind);
    void press({ kind });
  };

  return (
    <article ref={card} className="order">
      <Heading level={2}>
        {[name, orderWords[order.state](), order.waits && m.dispatch_not_sent()]
          .filter(Boolean)
          .join(m.dispatch_comma())}
      </Heading>
      <p className="order-about">
        {order.urgency !== 'normal' && <UrgencyBadge urgency={order.urgency} />}
        <Link to={`/tickets/${order.number}`}>
          <TicketNumber of={order.number} />
        </Link>
      </p>
      <OrderCrew order={order} />
      {order.spot && (
        <p>
          <Typed>{order.spot}</Typed>
        </p>
      )}
      <p>
        <Typed>{order.matter}</Typed>
      </p>
      {order.words && (
        <p>
          {m.dispatch_asked()} <Typed>{order.words}</Typed>
        </p>
      )}
      <div className="order-presses">
        {offered.map((kind) => (
          <Button key={kind} kind={kind === next ? 'primary' : 'plain'} onPress={() => onPress(kind)}>
            {pressLabel[kind]()}
            <span className="visually-hidden">
              {m.dispatch_comma()}
              {name}
            </span>
          </Button>
        ))}
      </div>
      {!asking && <ErrorText>{trouble}</ErrorText>}
      {asking && (
        <PressDialog
          agentId={agentId}
          orderId={order.id}
          kind={asking}
          name={name}
          departmentId={order.departmentId}
          trouble={trouble}
          onPress={press}
          onClose={() => setAsking(null)}
        />
      )}
    </article>
  );
};
