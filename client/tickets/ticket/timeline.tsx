import { Link } from 'react-router';
import { useNames } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { eventWords } from '#client/tickets/event-words.ts';
import type { Ticket, TimelineEntry } from '#client/tickets/ticket-shape.ts';
import { Panel } from '#client/ui/panel.tsx';
import { TicketNumber } from '#client/ui/ticket-number.tsx';
import { TimeText } from '#client/ui/time-text.tsx';
import { Typed } from '#client/ui/typed.tsx';

/** All that happened to the ticket, a sentence each, the newest last. */
export const Timeline = ({ ticket }: { ticket: Ticket }) => (
  <Panel title={m.tickets_timeline()}>
    <ol className="timeline">
      {ticket.timeline.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  </Panel>
);

const Entry = ({ entry }: { entry: TimelineEntry }) => {
  const names = useNames();
  const { sentence, number, words } = eventWords(entry, names);
  return (
    <>
      <TimeText at={entry.at} />{' '}
      {entry.by && (
        <>
          <Typed>{entry.by}</Typed>
          {m.tickets_colon()}
        </>
      )}
      {sentence}
      {number && (
        <>
          {' '}
          <Link to={`/tickets/${number}`}>
            <TicketNumber of={number} />
          </Link>
        </>
      )}
      {words && (
        <>
          {m.tickets_colon()}
          <Typed>{words}</Typed>
        </>
      )}
      <Photos of={entry} />
    </>
  );
};

type Photo = { id: string; description: string };

const Photos = ({ of: { data } }: { of: TimelineEntry }) =>
  (data as { photos?: Photo[] } | null)?.photos?.map(({ id, description }) => (
    <img key={id} className="timeline-photo" src={`/api/photos/${id}`} alt={description} loading="lazy" />
  ));
