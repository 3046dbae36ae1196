import { m } from '#client/paraglide/messages.js';
import { type DeadlineKind, deadlinesOf } from '#client/tickets/ticket/deadlines.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import { DeadlineBadge } from '#client/ui/deadline-badge.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { TimeText, useNow } from '#client/ui/time-text.tsx';

const labels: Record<DeadlineKind, () => string> = {
  accept: m.tickets_deadline_accept,
  arrive: m.tickets_deadline_arrive,
  update: m.tickets_deadline_update,
  resolve: m.tickets_deadline_resolve,
};

/** Until when what must have happened, each with its state in a word. */
export const DeadlineList = ({ ticket }: { ticket: Ticket }) => {
  const now = useNow();
  return (
    <Panel title={m.tickets_deadlines()}>
      <dl className="facts">
        {deadlinesOf(ticket, now).map(({ kind, at, state }) => (
          <div key={kind}>
            <dt>{labels[kind]()}</dt>
            <dd>
              <TimeText at={at} /> {state && <DeadlineBadge state={state} />}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};
