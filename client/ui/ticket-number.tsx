import { displayTicketNumber, spokenTicketNumber } from '#shared/ticket-number.ts';
import '#client/ui/ticket-number.css';

/** A ticket's number: grouped for the eye, digit by digit for the ear. */
export const TicketNumber = ({ of }: { of: string }) => (
  <span className="ticket-number">
    <span aria-hidden="true">{displayTicketNumber(of)}</span>
    <span className="visually-hidden">{spokenTicketNumber(of)}</span>
  </span>
);
