import type { Rung } from '#shared/deadlines/rungs.ts';
import { dispatchedStates, type TicketState } from '#shared/tickets/states.ts';

/** Somebody who may be told of a deadline. */
export type Person = { id: string; name: string; role: string; departmentId: string | null; oversees: boolean };

type Matter = { state: TicketState; departmentId: string; assigneeId: string | null };

/**
 * Who is told at a rung. First those who have the matter: who it is assigned to and the department's officers, or the
 * supervisors while it is nobody's. Then the department's head, the supervisors, the commission. A department is told
 * of its dispatches only, as it sees no others.
 */
export const toldAt = (
  rung: Rung,
  { state, departmentId, assigneeId }: Matter,
  people: readonly Person[],
): Person[] => {
  const officers = dispatchedStates.includes(state)
    ? people.filter((person) => person.role === 'officer' && person.departmentId === departmentId)
    : [];
  const supervisors = people.filter(({ role }) => role === 'supervisor');
  if (rung === 'department head') return officers.filter(({ oversees }) => oversees);
  if (rung === 'supervisor') return supervisors.filter(({ oversees }) => !oversees);
  if (rung === 'commission') return supervisors.filter(({ oversees }) => oversees);
  const having = people.filter(
    (person) =>
      (person.id === assigneeId && person.role !== 'officer') || (officers.includes(person) && !person.oversees),
  );
  return having.length > 0 ? having : supervisors.filter(({ oversees }) => !oversees);
};
