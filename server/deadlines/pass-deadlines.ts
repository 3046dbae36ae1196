import { loadCalendar } from '#server/calendar/load-calendar.ts';
import type { Tx } from '#server/db/connection.ts';
import { type Due, findPeople, lockDue, saveTurn } from '#server/deadlines/due.store.ts';
import { type Person, toldAt } from '#server/deadlines/escalation.policy.ts';
import type { Services } from '#server/services.ts';
import { recordEvents } from '#server/tickets/record-event.ts';
import { type Clocked, turn } from '#shared/deadlines/clock.ts';
import type { Rung } from '#shared/deadlines/rungs.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';

/** The rungs that have come, in their order, and what stands on the clock after them. */
const climb = (due: Due, office: OfficeCalendar): { rungs: Rung[]; after: Clocked } => {
  const rungs: Rung[] = [];
  let after: Clocked = due;
  while (after.rung && after.nextAt && after.nextAt <= due.now) {
    rungs.push(after.rung);
    after = turn(after, due, office);
  }
  return { rungs, after };
};

const pass = async (tx: Tx, due: Due, people: readonly Person[], office: OfficeCalendar): Promise<void> => {
  const { rungs, after } = climb(due, office);
  const { number, kind, dueAt } = due;
  await saveTurn(tx, number, after);
  // Nobody is told that something is due soon when it is overdue already.
  const happened = rungs.filter((rung) => rung !== 'due soon' || rungs.length === 1);
  const told = happened.map((rung) => ({ rung, people: toldAt(rung, due, people) }));
  const events = told.flatMap(({ rung, people }) => {
    if (people.length === 0 && rung !== 'overdue') return [];
    const data = { deadline: kind, dueAt: dueAt.toISOString(), told: people.map(({ name }) => name) };
    return [
      { kind: rung === 'due soon' || rung === 'overdue' ? rung : 'escalated', agentId: null, data: { ...data, rung } },
    ];
  });
  if (events.length === 0) return;
  await recordEvents(tx, due, events, [...new Set(told.flatMap(({ people }) => people.map(({ id }) => id)))]);
};

const atOnce = 50;

/**
 * Lets happen what the clock says, for a few deadlines, in one transaction: the rung goes on with its line in the
 * timeline and its news, so it happens once on any number of servers. Gives whether there may be more.
 */
export const passDeadlines = async ({ db, live }: Services): Promise<boolean> => {
  const passed = await db.transaction().execute(async (tx) => {
    const due = await lockDue(tx, atOnce);
    if (due.length === 0) return 0;
    const office = await loadCalendar(tx);
    const assignees = due.flatMap(({ assigneeId }) => (assigneeId ? [assigneeId] : []));
    const people = await findPeople(
      tx,
      due.flatMap(({ departments }) => departments),
      assignees,
    );
    for (const one of due) await pass(tx, one, people, office);
    return due.length;
  });
  if (passed > 0) live.wake();
  return passed === atOnce;
};
