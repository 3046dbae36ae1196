import type { Ticket } from '#client/tickets/ticket-shape.ts';
import { isLive } from '#shared/dispatch/states.ts';
import type { Locale } from '#shared/language.ts';
import { type LocalText, textIn } from '#shared/language.ts';

type Named = { id: string; name: LocalText };
type City = { departments: readonly Named[]; crews: readonly (Named & { departmentId: string })[] };

/** Whom an order can go to: a crew, or a department that chooses one. `asksWords`: it helps, and is told with what. */
export type Target = {
  id: string;
  departmentId: string;
  crewId: string | null;
  name: string;
  also: string[];
  asksWords: boolean;
};

type Matter = Pick<Ticket, 'state' | 'departmentId' | 'crewId' | 'orders'>;

/**
 * Whom an order for the ticket can go to. Before the first one these are of the own department, which leads, and the crew
 * that the rules named comes first. Then come those who may help, and at last the other crews of orders that nobody has
 * accepted yet.
 */
export const targetsOf = (ticket: Matter, city: City, locale: Locale): Target[] => {
  const targetsIn = (department: Named): (Target & { isMoved: boolean })[] => {
    const order = ticket.orders.find(({ departmentId, state }) => departmentId === department.id && isLive(state));
    const isOwn = department.id === ticket.departmentId;
    const isMoved = order !== undefined && !(isOwn && !order.leads);
    if (isMoved && order.state !== 'sent') return [];
    const about = { departmentId: department.id, asksWords: !isOwn && !isMoved, isMoved };
    const crews = city.crews
      .filter(({ id, departmentId }) => departmentId === department.id && !(isMoved && id === order.crewId))
      .map(({ id, name }) => ({
        ...about,
        id: `crew ${id}`,
        crewId: id,
        name: textIn(name, locale),
        also: [name.zh, name.en, department.name.zh, department.name.en],
      }));
    if (isMoved) return crews;
    const chooses = {
      ...about,
      id: `department ${department.id}`,
      crewId: null,
      name: textIn(department.name, locale),
      also: [department.name.zh, department.name.en],
    };
    const named = crews.filter(({ crewId }) => isOwn && crewId === ticket.crewId);
    return [...named, chooses, ...crews.filter((crew) => !named.includes(crew))];
  };
  const isFirst = ticket.state === 'open';
  return city.departments
    .filter(({ id }) => !isFirst || id === ticket.departmentId)
    .flatMap(targetsIn)
    .toSorted((a, b) => Number(a.isMoved) - Number(b.isMoved))
    .map(({ isMoved: _, ...target }) => target);
};
