import { useParams } from 'react-router';
import { useMe } from '#client/accounts/me.ts';
import { NotFoundPlace } from '#client/app/not-found-place.tsx';
import { useTitle } from '#client/app/use-title.ts';
import { ExplainDecision } from '#client/routing/explain-decision.tsx';
import { TicketPage } from '#client/tickets/ticket/ticket-page.tsx';
import { mayDo } from '#shared/permissions.ts';
import { displayTicketNumber, parseTicketNumber } from '#shared/ticket-number.ts';

/** One ticket, by its number in the address. */
export const TicketPlace = () => {
  const { number = '' } = useParams();
  return parseTicketNumber(number) === number ? <Ticket number={number} key={number} /> : <NotFoundPlace />;
};

const Ticket = ({ number }: { number: string }) => {
  useTitle(displayTicketNumber(number));
  const { role } = useMe();
  const explain = mayDo(role, 'decisions.read') && <ExplainDecision number={number} />;
  return <TicketPage number={number} explain={explain} />;
};
