import { expect, it } from 'vitest';
import { targetsOf } from '#client/tickets/actions/targets.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';

const named = (id: string, en: string) => ({ id, name: { zh: `${en}（中）`, en } });
const city = {
  departments: [named('police', 'Police'), named('works', 'Public Works'), named('tax', 'Tax')],
  crews: [
    { ...named('traffic', 'Traffic Police'), departmentId: 'police' },
    { ...named('road', 'Roads'), departmentId: 'works' },
    { ...named('lamp', 'Street Lighting'), departmentId: 'works' },
  ],
};
type Order = Ticket['orders'][number];
const ticket = (change: Partial<Ticket>, ...orders: Partial<Order>[]) =>
  ({ state: 'dispatched', departmentId: 'works', crewId: null, ...change, orders }) as Ticket;
const offered = (of: Ticket) => targetsOf(of, city, 'en').map(({ name, asksWords }) => (asksWords ? `${name}?` : name));

it('before the first order only the own department is offered, and the crew of the rules comes first', () => {
  expect(offered(ticket({ state: 'open' }))).toEqual(['Public Works', 'Roads', 'Street Lighting']);
  expect(offered(ticket({ state: 'open', crewId: 'lamp' }))).toEqual(['Street Lighting', 'Public Works', 'Roads']);
});

it('others help and are told with what; an order that nobody has accepted may go to another crew', () => {
  const lead = { departmentId: 'works', crewId: 'lamp', leads: true, state: 'sent' as const };
  expect(offered(ticket({}, lead))).toEqual(['Police?', 'Traffic Police?', 'Tax?', 'Roads']);
  const accepted = { ...lead, state: 'accepted' as const };
  const helper = { departmentId: 'police', crewId: null, leads: false, state: 'sent' as const };
  expect(offered(ticket({}, accepted, helper))).toEqual(['Tax?', 'Traffic Police']);
});

it('a department whose order is over is asked anew, and one that gets the matter takes the lead with its order', () => {
  const over = { departmentId: 'works', crewId: null, leads: true, state: 'returned' as const };
  const helper = { departmentId: 'works', crewId: null, leads: false, state: 'accepted' as const };
  expect(offered(ticket({ state: 'in progress' }, over))).toContain('Public Works');
  expect(offered(ticket({ state: 'open' }, helper))).toEqual(['Public Works', 'Roads', 'Street Lighting']);
});

it('a crew is found by its own name and by that of its department, in both languages', () => {
  const { also } = targetsOf(ticket({ state: 'open' }), city, 'en').at(-1) ?? {};
  expect(also).toEqual(['Street Lighting（中）', 'Street Lighting', 'Public Works（中）', 'Public Works']);
});
