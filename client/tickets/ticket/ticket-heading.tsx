import { useNames } from '#client/api/catalogue.ts';
import { useSelf } from '#client/api/self.ts';
import { m } from '#client/paraglide/messages.js';
import { isJustOpened } from '#client/tickets/ticket/just-opened.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import { Heading } from '#client/ui/heading.tsx';
import { stateWord } from '#client/ui/state-badge.tsx';
import { TicketNumber } from '#client/ui/ticket-number.tsx';

/**
 * What the ticket is, in as few words as can be heard: from the queue the matter first, for the row gave no number;
 * right after the intake the number first, for the caller waits to hear it.
 */
export const TicketHeading = ({ ticket }: { ticket: Ticket }) => {
  const { data: self } = useSelf();
  const names = useNames();
  const number = <TicketNumber of={ticket.number} />;
  const comma = m.tickets_row_comma();
  const state =
    ticket.state === 'waiting for citizen' ? m.tickets_row_waiting() : stateWord(ticket.state).toLowerCase();
  const rest = [names.category(ticket.categoryId), state, names.department(ticket.departmentId)].join(comma);
  return (
    <Heading level={1}>
      {isJustOpened(ticket, self?.id) ? (
        <>
          {number}
          {comma}
          {rest}
        </>
      ) : (
        <>
          {rest}
          {comma}
          {number}
        </>
      )}
    </Heading>
  );
};
