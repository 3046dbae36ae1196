import { useId } from 'react';
import { useNames } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { LinkButton } from '#client/ui/link-button.tsx';
import { stateWord } from '#client/ui/state-badge.tsx';
import { TicketNumber } from '#client/ui/ticket-number.tsx';
import { WhereItIs } from '#client/ui/where-it-is.tsx';
import type { CallInHand } from '#shared/calls.ts';

/** The caller's tickets that are not finished, the newest first, each with the sentence that can be read to them. */
export const OpenTickets = ({ call }: { call: CallInHand }) => {
  const names = useNames();
  const id = useId();
  if (call.openTickets.length === 0) return null;
  const hidden = call.openTicketCount - call.openTickets.length;
  const locale = call.citizen?.locale ?? getLocale();
  return (
    <>
      <ul className="caller-tickets">
        {call.openTickets.map((ticket) => (
          <li key={ticket.number}>
            <LinkButton to={`/tickets/${ticket.number}`} kind="quiet" describedBy={id + ticket.number}>
              {names.category(ticket.categoryId)}, {stateWord(ticket.state)}, <TicketNumber of={ticket.number} />
            </LinkButton>
            <p id={id + ticket.number}>
              <WhereItIs ticket={ticket} department={names.department(ticket.departmentId, locale)} locale={locale} />
            </p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{m.citizens_more_open({ count: hidden })}</p>}
    </>
  );
};
