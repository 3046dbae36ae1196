import { useNames } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { LinkButton } from '#client/ui/link-button.tsx';
import { stateWord } from '#client/ui/state-badge.tsx';
import { TicketNumber } from '#client/ui/ticket-number.tsx';
import type { CallInHand } from '#shared/calls.ts';

/** The caller's tickets that are not finished, the newest first. */
export const OpenTickets = ({ call }: { call: CallInHand }) => {
  const names = useNames();
  if (call.openTickets.length === 0) return null;
  const hidden = call.openTicketCount - call.openTickets.length;
  return (
    <>
      <ul className="caller-tickets">
        {call.openTickets.map(({ number, categoryId, state }) => (
          <li key={number}>
            <LinkButton to={`/tickets/${number}`} kind="quiet">
              {names.category(categoryId)}, {stateWord(state)}, <TicketNumber of={number} />
            </LinkButton>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{m.citizens_more_open({ count: hidden })}</p>}
    </>
  );
};
