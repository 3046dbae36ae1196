import { useCatalogue, useNames } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { answersOf } from '#client/tickets/ticket/answers-of.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import { Panel } from '#client/ui/panel.tsx';
import { Typed } from '#client/ui/typed.tsx';

/** What the citizen said, what the intake asked, and where it is. */
export const Matter = ({ ticket }: { ticket: Ticket }) => {
  const { data } = useCatalogue();
  const names = useNames();
  const category = data?.categories.find(({ id }) => id === ticket.categoryId);
  const answers = answersOf(category?.questions ?? [], ticket.answers, getLocale());
  const named = [ticket.road, ticket.landmark].map((part) => part && names.place(ticket.districtId, part));
  const place = [...named, ticket.spot].filter((part): part is string => Boolean(part));
  const district = names.district(ticket.districtId);
  return (
    <Panel title={m.tickets_matter()}>
      <p className="ticket-words">
        <Typed>{ticket.words}</Typed>
      </p>
      <dl className="facts">
        {(district || place.length > 0) && (
          <div>
            <dt>{m.tickets_place()}</dt>
            <dd>
              {district}
              {place.map((part, index) => (
                <span key={part}>
                  {(index > 0 || district) && m.tickets_row_comma()}
                  <Typed>{part}</Typed>
                </span>
              ))}
            </dd>
          </div>
        )}
        {answers.map(({ id, label, answer }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <Typed>{answer}</Typed>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};
