import { Link } from 'react-router';
import { useCatalogue } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { TicketNumber } from '#client/ui/ticket-number.tsx';
import { textIn } from '#shared/language.ts';
import type { Move } from '#shared/routing/dry-run.ts';
import { namesOf, urgencyNames } from '#shared/routing/names.ts';
import { placeText } from '#shared/routing/outcome-text.ts';

/** From where to where how many tickets would go, with one of them each. */
export const MoveTable = ({ moves }: { moves: Move[] }) => {
  const { data } = useCatalogue();
  if (!data || moves.length === 0) return null;
  const names = namesOf(data);
  const locale = getLocale();
  const place = ({ departmentId, crewId, urgency }: Move['from']) =>
    `${textIn(placeText(departmentId, crewId, names), locale)}${m.routing_comma()}${textIn(urgencyNames[urgency], locale)}`;
  return (
    <table className="rules-table">
      <caption>{m.routing_elsewhere()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.routing_from()}</th>
          <th scope="col">{m.routing_to()}</th>
          <th scope="col">{m.routing_count()}</th>
          <th scope="col">{m.routing_example()}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ from, to, count, examples }) => (
          <tr key={`${place(from)} ${place(to)}`}>
            <td>{place(from)}</td>
            <td>{place(to)}</td>
            <td>{count}</td>
            <td>
              {examples[0] && (
                <Link to={`/tickets/${examples[0]}`}>
                  <TicketNumber of={examples[0]} />
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
