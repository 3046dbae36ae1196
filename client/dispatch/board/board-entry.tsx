import { useNames } from '#client/api/catalogue.ts';
import { type BoardOrder, placeOf, whoWords } from '#client/dispatch/board/board-words.ts';
import { m } from '#client/paraglide/messages.js';
import { Badge } from '#client/ui/badge.tsx';
import { dueSentence } from '#client/ui/due-words.ts';
import { TimeText } from '#client/ui/time-text.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import { isLate } from '#shared/deadlines/due.ts';

/** An order in three short lines for the eye: what, where and how pressing; who has it; what is due. */
export const BoardEntry = ({ order, now }: { order: BoardOrder; now: number }) => {
  const names = useNames();
  const due = dueSentence(order, now);
  const late = isLate(order.due, now);
  const [next] = order.due;
  return (
    <span className="board-entry" data-left={order.left || undefined}>
      <span className="board-line">
        <b className="board-category">{names.category(order.categoryId)}</b>
        <span className="board-what">
          <Typed>{placeOf(order, names)}</Typed>
        </span>
        {order.urgency !== 'normal' && <UrgencyBadge urgency={order.urgency} />}
      </span>
      <span className="board-line">
        <span className="board-what">
          {order.ticketState === 'waiting for citizen' ? m.dispatch_board_waiting() : whoWords(order, names)}
        </span>
      </span>
      <span className="board-line board-soft">
        {due ? (
          <Badge shape={late ? 'alarm' : 'clock'} tone={late ? 'bad' : 'plain'}>
            {due}
          </Badge>
        ) : (
          next && <TimeText at={next.at} show="relative" />
        )}
      </span>
    </span>
  );
};
