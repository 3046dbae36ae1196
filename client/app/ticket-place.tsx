import { useParams } from 'react-router';
import { NotFoundPlace } from '#client/app/not-found-place.tsx';
import { useTitle } from '#client/app/use-title.ts';
import { TicketPage } from '#client/tickets/ticket/ticket-page.tsx';
import { displayTicketNumber, parseTicketNumber } from '#shared/ticket-number.ts';

/** One ticket, by its number in the address. */
export const TicketPlace = () => {
  const { number = '' } = useParams();
  return parseTicketNumber(number) === number ? <Ticket number={number} key={number} /> : <NotFoundPlace />;
};

const Ticket = ({ number }: { number: string }) => {
  useTitle(displayTicketNumber(number));
  return <TicketPage number={number} />;
};
