import type { z } from 'zod';
import { loadCalendar } from '#server/calendar/load-calendar.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { readHours } from '#server/deadlines/read-hours.ts';
import { changeTicket } from '#server/tickets/change-ticket.ts';
import { saveNews } from '#server/tickets/save-news.ts';
import type { SignedIn } from '#server/trpc.ts';
import { dueAfterWait, keepable } from '#shared/deadlines.ts';
import type { actionSchemas } from '#shared/tickets/inputs.ts';

type Input<Action extends keyof typeof actionSchemas> = z.output<(typeof actionSchemas)[Action]>;

/** Writes a note into the timeline. Never refused because somebody else changed the ticket. */
export const noteTicket = (ctx: SignedIn, input: Input<'note'>) =>
  changeTicket(ctx, 'note', { number: input.number }, async () => ({ data: { words: input.words } }));

/** Work begins; who begins it has the ticket unless somebody has it already. */
export const startTicket = (ctx: SignedIn, input: Input<'start'>) =>
  changeTicket(ctx, 'start', input, async (_tx, ticket) => ({
    columns: { assigneeId: ticket.assigneeId ?? ctx.viewer.id },
  }));

/** Waits for something that only the citizen can give; `words` ask for it and are told to the citizen. */
export const waitForCitizen = (ctx: SignedIn, input: Input<'wait'>) =>
  changeTicket(ctx, 'wait', input, async (tx, ticket) => ({
    columns: { waitingSince: await databaseNow(ctx.services.db) },
    data: { words: input.words },
    also: () => saveNews(tx, ticket, 'waiting', input.words),
  }));

/** The citizen has answered; as much time is left for what is due as when the wait began. */
export const resumeTicket = (ctx: SignedIn, input: Input<'resume'>) =>
  changeTicket(ctx, 'resume', input, async (tx, ticket) => {
    const { calendar } = await readHours(tx, ticket.number);
    const [now, office] = [await databaseNow(ctx.services.db), await loadCalendar(tx)];
    const later = (due: Date | null) => due && dueAfterWait(due, ticket.waitingSince ?? now, now, calendar, office);
    const updateBy = later(ticket.updateBy);
    return {
      columns: {
        waitingSince: null,
        acceptBy: later(ticket.acceptBy),
        arriveBy: later(ticket.arriveBy),
        updateBy: updateBy && keepable(updateBy, ticket.urgency),
        resolveBy: later(ticket.resolveBy) ?? ticket.resolveBy,
      },
    };
  });

/** Says what was done, in the words that the citizen is told. */
export const resolveTicket = (ctx: SignedIn, input: Input<'resolve'>) =>
  changeTicket(ctx, 'resolve', input, async (tx, ticket) => ({
    columns: { resolvedAt: await databaseNow(ctx.services.db), resolution: input.words, waitingSince: null },
    data: { words: input.words },
    also: () => saveNews(tx, ticket, 'resolved', input.words),
  }));

/** Ends a resolved matter, and asks the citizen whether it was solved. */
export const closeTicket = (ctx: SignedIn, input: Input<'close'>) =>
  changeTicket(ctx, 'close', input, async (tx, ticket) => ({
    columns: { closedAt: await databaseNow(ctx.services.db) },
    also: () => saveNews(tx, ticket, 'closed', ''),
  }));

/** Gives a matter up, with the reason that the citizen is told. */
export const cancelTicket = (ctx: SignedIn, input: Input<'cancel'>) =>
  changeTicket(ctx, 'cancel', input, async (tx, ticket) => ({
    columns: { closedAt: await databaseNow(ctx.services.db) },
    data: { words: input.words },
    also: () => saveNews(tx, ticket, 'cancelled', input.words),
  }));
