import type { Rung } from '#shared/deadlines/rungs.ts';

/** Somebody who may be told of a deadline. */
export type Person = { id: string; name: string; role: string; departmentId: string | null; oversees: boolean };

/** `departments`: those that see the ticket by an order. */
type Matter = { departments: string[]; assigneeId: string | null };

/**
 * Who is told at a rung. First those who have the matter: who it is assigned to and the officers of the departments
 * that have an order, or the supervisors while it is nobody's. Then the departments' heads, the supervisors, the
 * commission.
 */
export const toldAt = (rung: Rung, { departments, assigneeId }: Matter, people: readonly Person[]): Person[] => {
  const officers = people.filter(
    ({ role, departmentId }) => role === 'officer' && departmentId !== null && departments.includes(departmentId),
  );
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
