import { useNames } from '#client/api/catalogue.ts';
import { placeName } from '#client/tickets/row-name.ts';
import { ShortState } from '#client/tickets/short-state.tsx';
import { isOverdue, type TicketRow } from '#client/tickets/ticket-shape.ts';
import { DeadlineBadge } from '#client/ui/deadline-badge.tsx';
import { TimeText } from '#client/ui/time-text.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import { displayTicketNumber } from '#shared/ticket-number.ts';
import { rests } from '#shared/tickets/states.ts';

/** A ticket in three short lines for the eye: what and how pressing; where and how far; its number and when it is due. */
export const QueueEntry = ({ row, left, now }: { row: TicketRow; left?: boolean; now: number }) => {
  const names = useNames();
  const place = placeName(row, names);
  return (
    <span className="queue-entry" data-left={left || undefined}>
      <span className="queue-line">
        <span className="queue-what">{names.category(row.categoryId)}</span>
        {row.urgency !== 'normal' && <UrgencyBadge urgency={row.urgency} />}
      </span>
      <span className="queue-line">
        <span className="queue-where">{place && <Typed>{place}</Typed>}</span>
        <ShortState state={row.state} />
      </span>
      <span className="queue-line queue-soft">
        <span className="queue-number">{displayTicketNumber(row.number)}</span>
        <span className="queue-due">
          {isOverdue(row, now) ? (
            <DeadlineBadge state="overdue" />
          ) : (
            !rests(row.state) && <TimeText at={row.resolveBy} show="relative" />
          )}
        </span>
      </span>
    </span>
  );
};
