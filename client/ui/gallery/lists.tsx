import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { Button } from '#client/ui/button.tsx';
import { DeadlineBadge } from '#client/ui/deadline-badge.tsx';
import { List } from '#client/ui/list.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import { urgencies } from '#shared/urgency.ts';

const categories = ['Streetlight out', 'Blocked drain', 'Stray dog', 'Pothole', 'Noise'];
const districts = ['Lingya', 'Sanmin', 'Gushan', 'Cianjhen'];

const row = (index: number) => ({
  id: String(index),
  urgency: urgencies[index % 13 === 0 ? 0 : 1 + (index % 3)] ?? 'normal',
  overdue: index % 4 === 1,
  category: categories[index % categories.length] ?? '',
  place: `${districts[index % districts.length]} ${index + 1}`,
});
type GalleryTicket = ReturnType<typeof row>;

const rowName = ({ urgency, overdue, category, place }: GalleryTicket) =>
  [urgency === 'normal' ? '' : urgency, overdue ? 'overdue' : '', category, place].filter(Boolean).join(', ');

const wholeName = (ticket: GalleryTicket) =>
  ticket.overdue
    ? `${rowName(ticket)}: the crew was sent twice, came once, found the gate locked, left a note, and is due again`
    : rowName(ticket);

/** Lists: long, short, empty, and changing under the focus. */
export const GalleryLists = () => {
  const [tickets, setTickets] = useState(() => Array.from({ length: 5000 }, (_, index) => row(index)));
  const [next, setNext] = useState(-1);
  const add = () => {
    setTickets([{ ...row(26), id: `new${next}`, place: `New ${-next}` }, ...tickets]);
    setNext(next - 1);
  };
  const draw = (ticket: GalleryTicket) => (
    <span className="gallery-ticket">
      <UrgencyBadge urgency={ticket.urgency} />
      {ticket.overdue && <DeadlineBadge state="overdue" />}
      <span>
        {ticket.category}, {ticket.place}
      </span>
    </span>
  );
  return (
    <Panel title="Lists" region="lists">
      <div className="gallery-row">
        <Button onPress={add}>Add a row on top</Button>
        <Button onPress={() => setTimeout(() => setTickets((rows) => rows.toSpliced(2, 1)), 3000)}>
          Take the third away soon
        </Button>
      </div>
      <div className="gallery-columns">
        <Panel title="Queue" level={3} region="queue">
          <List
            name="Queue"
            items={tickets}
            rowName={rowName}
            currentId="2"
            empty="Nothing to do"
            onAction={(ticket) => announce(`Opened ${ticket.place}`)}
          >
            {draw}
          </List>
        </Panel>
        <Panel title="Two lines" level={3}>
          <List name="Mine" items={tickets.slice(0, 3)} rowName={rowName} empty="Nothing to do" lines={2}>
            {draw}
          </List>
          <List name="Whole" items={tickets.slice(0, 40)} rowName={wholeName} empty="Nothing to do" lines="all" />
          <List name="Merged" items={[]} rowName={rowName} empty="Nothing merged" />
        </Panel>
      </div>
    </Panel>
  );
};
