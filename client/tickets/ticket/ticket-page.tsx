import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { focusHeading } from '#client/a11y/focus.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { Actions } from '#client/tickets/actions/actions.tsx';
import { DeadlineList } from '#client/tickets/ticket/deadline-list.tsx';
import { Matter } from '#client/tickets/ticket/matter.tsx';
import { CitizenPanel, DepartmentPanel } from '#client/tickets/ticket/people.tsx';
import { TicketHeading } from '#client/tickets/ticket/ticket-heading.tsx';
import { Timeline } from '#client/tickets/ticket/timeline.tsx';
import { isOverdue, type Ticket } from '#client/tickets/ticket-shape.ts';
import { Button } from '#client/ui/button.tsx';
import { DeadlineBadge } from '#client/ui/deadline-badge.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { StateBadge } from '#client/ui/state-badge.tsx';
import { TicketNumber } from '#client/ui/ticket-number.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import '#client/tickets/ticket/ticket.css';

/** One ticket: what it is, what can be done, and all that happened to it. Kept up by the news while it is open. `explain`: beside the decision. */
export const TicketPage = ({ number, explain }: { number: string; explain?: ReactNode }) => {
  const { data: ticket, error, refetch } = useQuery(trpc.tickets.detail.queryOptions({ number }));
  if (ticket) return <TicketView ticket={ticket} explain={explain} />;
  if (!error) return <Loading />;
  return (
    <div className="ticket">
      <Heading level={1}>
        {failureOf(error).code === 'not-found' ? m.tickets_no_such_number() : sentenceFor(error)}
      </Heading>
      <p>
        <Button onPress={() => void refetch()}>{m.tickets_again()}</Button>
      </p>
    </div>
  );
};

// While the page was loading there was no heading to go to.
const focusIsLost = (): boolean => document.activeElement?.matches('body, main') ?? true;

const TicketView = ({ ticket, explain }: { ticket: Ticket; explain?: ReactNode }) => {
  useEffect(() => {
    if (focusIsLost()) focusHeading();
  }, []);
  const overdue = isOverdue(ticket, useNow());
  return (
    <article className="ticket">
      <header className="ticket-head">
        <TicketHeading ticket={ticket} />
        <p className="ticket-badges">
          <StateBadge state={ticket.state} />
          {ticket.urgency !== 'normal' && <UrgencyBadge urgency={ticket.urgency} />}
          {overdue && <DeadlineBadge state="overdue" />}
        </p>
        {ticket.mergedInto && (
          <p>
            {m.tickets_merged_into()}{' '}
            <Link to={`/tickets/${ticket.mergedInto}`}>
              <TicketNumber of={ticket.mergedInto} />
            </Link>
          </p>
        )}
      </header>
      <Matter ticket={ticket} />
      <Actions ticket={ticket} />
      <DeadlineList ticket={ticket} />
      <CitizenPanel ticket={ticket} />
      <DepartmentPanel ticket={ticket} explain={explain} />
      <Timeline ticket={ticket} />
      {ticket.resolution && (
        <Panel title={m.tickets_resolution()}>
          <p>
            <Typed>{ticket.resolution}</Typed>
          </p>
        </Panel>
      )}
    </article>
  );
};
