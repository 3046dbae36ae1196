import { useNames } from '#client/api/catalogue.ts';
import { listsDue, placeName } from '#client/tickets/row-name.ts';
import { ShortState } from '#client/tickets/short-state.tsx';
import { hasOverdue, isOverdue, type TicketRow } from '#client/tickets/ticket-shape.ts';
import { Badge } from '#client/ui/badge.tsx';
import { DeadlineBadge } from '#client/ui/deadline-badge.tsx';
import { dueSentence } from '#client/ui/due-words.ts';
import { TimeText } from '#client/ui/time-text.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import { displayTicketNumber } from '#shared/ticket-number.ts';
import type { QueueFilter } from '#shared/tickets/inputs.ts';
import { rests } from '#shared/tickets/states.ts';

/** A ticket in three short lines for the eye: what and how pressing; where and how far; its number and when it is due. */
type Props = { row: TicketRow; left?: boolean; now: number; filter: QueueFilter };

export const QueueEntry = ({ row, left, now, filter }: Props) => {
  const names = useNames();
  const place = placeName(row, names);
  const due = listsDue(filter) && dueSentence(row, now, 'short');
  return (
    <span className="queue-entry" data-left={left || undefined}>
      <span className="queue-line">
        <span className="queue-what">{names.category(row.categoryId)}</span>
        {row.urgency !== 'normal' && <UrgencyBadge urgency={row.urgency} />}
      </span>
      <span className="queue-line">
        <span className="queue-where">{place && <Typed>{place}</Typed>}</span>
        {filter === 'due' ? (
          <span className="queue-soft">{displayTicketNumber(row.number)}</span>
        ) : (
          <ShortState state={row.state} />
        )}
      </span>
      <span className="queue-line queue-soft">
        {due ? (
          <span className="queue-where" data-late={hasOverdue(row, now) || undefined}>
            <Badge shape={hasOverdue(row, now) ? 'alarm' : 'clock'}>{due}</Badge>
          </span>
        ) : (
          <>
            <span className="queue-number">{displayTicketNumber(row.number)}</span>
            <span className="queue-due">
              {isOverdue(row, now) ? (
                <DeadlineBadge state="overdue" />
              ) : (
                !rests(row.state) && <TimeText at={row.resolveBy} show="relative" />
              )}
            </span>
          </>
        )}
      </span>
    </span>
  );
};
