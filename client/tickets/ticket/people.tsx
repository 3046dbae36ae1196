import type { ReactNode } from 'react';
import { useNames } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { displayPhone } from '#client/tickets/ticket/display-phone.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import { orderWords } from '#client/ui/order-words.ts';
import { Panel } from '#client/ui/panel.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { WhereItIs } from '#client/ui/where-it-is.tsx';
import type { Way } from '#shared/citizens.ts';
import { staysSeen } from '#shared/dispatch/states.ts';
import { textIn } from '#shared/language.ts';

const ways: Record<Way, () => string> = {
  text: m.tickets_way_text,
  email: m.tickets_way_email,
  call: m.tickets_way_call,
  none: m.tickets_way_none,
};

/** Who asked, and how the news are told. */
export const CitizenPanel = ({ ticket }: { ticket: Ticket }) => {
  const names = useNames();
  const { citizen } = ticket;
  const locale = citizen?.locale ?? getLocale();
  const followers = Number(ticket.followers ?? 0);
  return (
    <Panel title={m.tickets_citizen()}>
      {ticket.confidential && <p className="ticket-confidential">{m.tickets_confidential()}</p>}
      <p>
        {m.tickets_to_say()}
        {m.tickets_colon()}
        <WhereItIs ticket={ticket} department={names.department(ticket.departmentId, locale)} locale={locale} />
      </p>
      {!citizen && <p>{ticket.confidential ? m.tickets_citizen_hidden() : m.tickets_citizen_unknown()}</p>}
      {(citizen || followers > 0) && (
        <dl className="facts">
          {citizen?.name && (
            <div>
              <dt>{m.tickets_citizen_name()}</dt>
              <dd>
                <Typed>{citizen.name}</Typed>
              </dd>
            </div>
          )}
          {citizen?.phone && (
            <div>
              <dt>{m.tickets_citizen_phone()}</dt>
              <dd>{displayPhone(citizen.phone)}</dd>
            </div>
          )}
          {citizen?.email && (
            <div>
              <dt>{m.tickets_citizen_email()}</dt>
              <dd className="ticket-email">{citizen.email}</dd>
            </div>
          )}
          {citizen && (
            <div>
              <dt>{m.tickets_citizen_told()}</dt>
              <dd>
                {m.tickets_told_in({
                  way: ways[ticket.way](),
                  language: m[`tickets_language_${citizen.locale === 'en' ? 'en' : 'zh'}`](),
                })}
              </dd>
            </div>
          )}
          {followers > 0 && (
            <div>
              <dt>{m.tickets_followers()}</dt>
              <dd>{followers}</dd>
            </div>
          )}
        </dl>
      )}
    </Panel>
  );
};

/** Who was sent: the crew first; where several are, which leads; and how far they are. */
const orderLine = (
  { crewId, departmentId, leads, state }: Ticket['orders'][number],
  isOneOfSeveral: boolean,
  names: ReturnType<typeof useNames>,
): string =>
  [
    names.crew(crewId),
    names.department(departmentId),
    isOneOfSeveral && (leads ? m.tickets_leads() : m.tickets_helps()),
    orderWords[state](),
  ]
    .filter(Boolean)
    .join(m.tickets_row_comma());

/** Whose it is, why it came here, and who works on it. `explain` tells more of why. */
export const DepartmentPanel = ({ ticket, explain }: { ticket: Ticket; explain?: ReactNode }) => {
  const names = useNames();
  const { decision, departmentId, assigneeId } = ticket;
  const orders = ticket.orders.filter(({ state }) => staysSeen(state));
  const assignee = names.agent(assigneeId);
  return (
    <Panel title={m.tickets_responsible()}>
      <dl className="facts">
        <div>
          <dt>{m.tickets_department()}</dt>
          <dd>{names.department(departmentId)}</dd>
        </div>
        <div>
          <dt>{m.tickets_assignee()}</dt>
          <dd>{assigneeId ? <Typed>{assignee || assigneeId}</Typed> : m.tickets_nobody()}</dd>
        </div>
        {orders.length > 0 && (
          <div>
            <dt>{m.tickets_orders()}</dt>
            {orders.map((order) => (
              <dd key={order.id}>{orderLine(order, orders.length > 1, names)}</dd>
            ))}
          </div>
        )}
        {decision && (
          <div>
            <dt>{m.tickets_why()}</dt>
            <dd>{textIn(decision, getLocale())}</dd>
          </div>
        )}
      </dl>
      {decision && explain}
    </Panel>
  );
};
