import { useNames } from '#client/api/catalogue.ts';
import type { Order } from '#client/dispatch/order-name.ts';
import { m } from '#client/paraglide/messages.js';

/** Which crew goes, and, where several departments act, which of them leads. */
export const OrderCrew = ({ order }: { order: Order }) => {
  const names = useNames();
  const { crewId, leads, others } = order;
  const named = (orders: typeof others) =>
    orders.map(({ departmentId }) => names.department(departmentId)).join(m.dispatch_comma());
  const lead = others.filter((other) => other.leads);
  return (
    <>
      {crewId && (
        <p>
          {m.dispatch_crew()} {names.crew(crewId)}
        </p>
      )}
      {leads && others.length > 0 && <p>{m.dispatch_leads({ others: named(others) })}</p>}
      {lead.length > 0 && <p>{m.dispatch_helps({ department: named(lead) })}</p>}
    </>
  );
};
