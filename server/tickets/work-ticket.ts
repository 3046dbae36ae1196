import type { z } from 'zod';
import { loadCalendar } from '#server/calendar/load-calendar.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { readHours } from '#server/deadlines/read-hours.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { sendOrder } from '#server/dispatch/send-order.ts';
import { changeTicket } from '#server/tickets/change-ticket.ts';
import { saveNews } from '#server/tickets/ticket.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { deadlinesFrom, dueAfterWait } from '#shared/deadlines.ts';
import { isLive } from '#shared/dispatch/states.ts';
import { HotlineError } from '#shared/errors.ts';
import type { actionSchemas } from '#shared/tickets/inputs.ts';

type Input<Action extends keyof typeof actionSchemas> = z.output<(typeof actionSchemas)[Action]>;

/** Writes a note into the timeline. Never refused because somebody else changed the ticket. */
export const noteTicket = (ctx: SignedIn, input: Input<'note'>) =>
  changeTicket(ctx, 'note', { number: input.number }, async () => ({ data: { words: input.words } }));

/**
 * Sends the order that leads to the matter's department, for the crew that the rules named; or, where that is sent, asks
 * another department to help, and `words` say with what. Throws `not-found` (department), and `invalid-input` where a
 * further order lacks either or the department has one.
 */
export const dispatchTicket = async (ctx: SignedIn, input: Input<'dispatch'>) => {
  const { departments } = await loadCatalogue(ctx.services.db);
  const asked = input.departmentId;
  if (asked && !departments.some(({ id }) => id === asked)) throw new HotlineError('not-found', 'department');
  return changeTicket(ctx, 'dispatch', input, async (tx, ticket) => {
    const { number } = ticket;
    const sentBy = ctx.viewer.id;
    if (ticket.state === 'open') {
      const { departmentId, crewId } = ticket;
      return {
        columns: { asksSupervisor: false },
        data: { departmentId, crewId },
        also: () => sendOrder(tx, { number, departmentId, crewId, leads: true, words: '', sentBy }),
      };
    }
    const { words } = input;
    const has = ({ departmentId, state }: (typeof ticket.orders)[number]) => departmentId === asked && isLive(state);
    if (!asked || asked === ticket.departmentId || ticket.orders.some(has)) {
      throw new HotlineError('invalid-input', 'no other department', { fields: ['departmentId'] });
    }
    if (words === '') throw new HotlineError('invalid-input', 'nothing asked', { fields: ['words'] });
    return {
      data: { departmentId: asked, words },
      also: () => sendOrder(tx, { number, departmentId: asked, crewId: null, leads: false, words, sentBy }),
    };
  });
};

/** Work begins; who begins it has the ticket unless somebody has it already. */
export const startTicket = (ctx: SignedIn, input: Input<'start'>) =>
  changeTicket(ctx, 'start', input, async (_tx, ticket) => ({
    columns: { assigneeId: ticket.assigneeId ?? ctx.viewer.id },
  }));

/** Waits for something that only the citizen can give; `words` ask for it and are told to the citizen. */
export const waitForCitizen = (ctx: SignedIn, input: Input<'wait'>) =>
  changeTicket(ctx, 'wait', input, async (tx, { number }) => ({
    columns: { waitingSince: await databaseNow(ctx.services.db) },
    data: { words: input.words },
    also: () => saveNews(tx, number, 'waiting', input.words),
  }));

/** The citizen has answered; as much time is left for what is due as when the wait began. */
export const resumeTicket = (ctx: SignedIn, input: Input<'resume'>) =>
  changeTicket(ctx, 'resume', input, async (tx, ticket) => {
    const { calendar } = await readHours(tx, ticket.number);
    const [now, office] = [await databaseNow(ctx.services.db), await loadCalendar(tx)];
    const later = (due: Date | null) => due && dueAfterWait(due, ticket.waitingSince ?? now, now, calendar, office);
    return {
      columns: {
        waitingSince: null,
        acceptBy: later(ticket.acceptBy),
        arriveBy: later(ticket.arriveBy),
        updateBy: later(ticket.updateBy),
        resolveBy: later(ticket.resolveBy) ?? ticket.resolveBy,
      },
    };
  });

/** Says what was done, in the words that the citizen is told. */
export const resolveTicket = (ctx: SignedIn, input: Input<'resolve'>) =>
  changeTicket(ctx, 'resolve', input, async (tx, { number }) => ({
    columns: { resolvedAt: await databaseNow(ctx.services.db), resolution: input.words, waitingSince: null },
    data: { words: input.words },
    also: () => saveNews(tx, number, 'resolved', input.words),
  }));

/** Ends a resolved matter. */
export const closeTicket = (ctx: SignedIn, input: Input<'close'>) =>
  changeTicket(ctx, 'close', input, async () => ({ columns: { closedAt: await databaseNow(ctx.services.db) } }));

/** Takes a matter up again because it was not solved: with new deadlines, and the citizen is told. */
export const reopenTicket = (ctx: SignedIn, input: Input<'reopen'>) =>
  changeTicket(ctx, 'reopen', input, async (tx, { number }) => ({
    columns: {
      resolvedAt: null,
      closedAt: null,
      resolution: null,
      ...deadlinesFrom(await databaseNow(ctx.services.db), await readHours(tx, number), await loadCalendar(tx)),
    },
    data: { words: input.words },
    also: () => saveNews(tx, number, 'reopened', input.words),
  }));

/** Gives a matter up, with the reason that the citizen is told. */
export const cancelTicket = (ctx: SignedIn, input: Input<'cancel'>) =>
  changeTicket(ctx, 'cancel', input, async (tx, { number }) => ({
    columns: { closedAt: await databaseNow(ctx.services.db) },
    data: { words: input.words },
    also: () => saveNews(tx, number, 'cancelled', input.words),
  }));
