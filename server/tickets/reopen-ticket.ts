import type { z } from 'zod';
import { loadCalendar } from '#server/calendar/load-calendar.ts';
import type { Tx } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { readHours } from '#server/deadlines/read-hours.ts';
import { changeTicket, type HeldTicket, saveHappened } from '#server/tickets/change-ticket.ts';
import { recordEvents } from '#server/tickets/record-event.ts';
import { saveNews } from '#server/tickets/save-news.ts';
import type { TicketRow } from '#server/tickets/ticket.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { deadlinesFrom } from '#shared/deadlines.ts';
import type { actionSchemas } from '#shared/tickets/inputs.ts';
import { nextState } from '#shared/tickets/states.ts';

const startAnew = async (tx: Tx, { number, urgency }: TicketRow): Promise<Partial<TicketRow>> => ({
  resolvedAt: null,
  closedAt: null,
  resolution: null,
  ...deadlinesFrom(await databaseNow(tx), urgency, await readHours(tx, number), await loadCalendar(tx)),
});

/** Takes a matter up again because it was not solved: with new deadlines, and the citizen is told. */
export const reopenTicket = (ctx: SignedIn, input: z.output<typeof actionSchemas.reopen>) =>
  changeTicket(ctx, 'reopen', input, async (tx, ticket) => ({
    columns: await startAnew(tx, ticket),
    data: { words: input.words },
    also: () => saveNews(tx, ticket, 'reopened', input.words),
  }));

const notSolved = { 'zh-TW': '有民眾表示還沒有解決。', en: 'a citizen says that it is not solved.' };

/**
 * Writes into the timeline of a held ticket what a citizen answered who was asked whether it was solved. Where it was not
 * and nobody works on it any more, it is taken up again, and everybody who waits for it is told. `agentId`: who heard it by call.
 */
export const hearAnswer = async (
  tx: Tx,
  ticket: HeldTicket,
  { solved, agentId }: { solved: boolean; agentId: string | null },
): Promise<void> => {
  const state = solved ? null : nextState(ticket.state, 'reopen');
  if (!state) return recordEvents(tx, ticket, [{ kind: 'answered', agentId, data: { solved } }], []);
  await saveHappened(tx, { id: agentId }, ticket, {
    kind: 'reopen',
    columns: { state, ...(await startAnew(tx, ticket)) },
    data: { solved },
    news: { kind: 'reopened', words: notSolved },
  });
};
