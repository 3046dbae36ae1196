import { useNames } from '#client/api/catalogue.ts';
import { type BoardOrder, placeOf, whoWords } from '#client/dispatch/board/board-words.ts';
import { m } from '#client/paraglide/messages.js';
import { Badge } from '#client/ui/badge.tsx';
import { dueSentence } from '#client/ui/due-words.ts';
import { Typed } from '#client/ui/typed.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import { isLate } from '#shared/deadlines/due.ts';

/** An order in two short lines for the eye: what and how pressing; where, who has it. */
export const BoardEntry = ({ order, now }: { order: BoardOrder; now: number }) => {
  const names = useNames();
  const due = dueSentence(order, now, 'short');
  const late = isLate(order.due, now);
  return (
    <span className="board-entry" data-left={order.left || undefined}>
      <span className="board-line">
        <span className="board-what">{names.category(order.categoryId)}</span>
        {order.urgency !== 'normal' && <UrgencyBadge urgency={order.urgency} />}
        {due && (
          <Badge shape={late ? 'alarm' : 'clock'} tone={late ? 'bad' : 'plain'}>
            {due}
          </Badge>
        )}
      </span>
      <span className="board-line board-soft">
        <span className="board-where">
          <Typed>{placeOf(order, names)}</Typed>
        </span>
        <span className="board-who">
          {order.ticketState === 'waiting for citizen' ? m.dispatch_board_waiting() : whoWords(order, names)}
        </span>
      </span>
    </span>
  );
};
