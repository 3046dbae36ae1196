import type { z } from 'zod';
import { databaseNow } from '#server/db/database-now.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { changeTicket } from '#server/tickets/change-ticket.ts';
import { saveNews } from '#server/tickets/save-news.ts';
import { lockTicket, moveFollowers } from '#server/tickets/ticket.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { actionSchemas } from '#shared/tickets/inputs.ts';

type Input<Action extends keyof typeof actionSchemas> = z.output<(typeof actionSchemas)[Action]>;

/** Gives the ticket to somebody, or to nobody. Throws `not-found` when there is no such agent. */
export const assignTicket = async (ctx: SignedIn, input: Input<'assign'>) => {
  const { agents } = await loadCatalogue(ctx.services.db);
  const agent = agents.find(({ id }) => id === input.agentId);
  if (input.agentId && !agent) throw new HotlineError('not-found', 'agent to assign to');
  return changeTicket(ctx, 'assign', input, async () => ({
    columns: { assigneeId: input.agentId },
    data: { agentId: input.agentId, name: agent?.name ?? null },
  }));
};

/** Hands the matter to another department, with the reason; the citizen is told. Throws `not-found`. */
export const transferTicket = async (ctx: SignedIn, input: Input<'transfer'>) => {
  const { departments } = await loadCatalogue(ctx.services.db);
  if (!departments.some(({ id }) => id === input.departmentId)) throw new HotlineError('not-found', 'department');
  return changeTicket(ctx, 'transfer', input, async (tx, ticket) => ({
    columns: { departmentId: input.departmentId, assigneeId: null, crewId: null, asksSupervisor: false },
    data: { from: ticket.departmentId, to: input.departmentId, words: input.words },
    also: () => saveNews(tx, ticket, 'transferred', ''),
  }));
};

/**
 * Makes the ticket part of another one: who waited for this one hears of that one from now on.
 * Throws `not-found`, and `invalid-input` for itself or for one that was merged or cancelled.
 */
export const mergeTicket = (ctx: SignedIn, input: Input<'merge'>) =>
  changeTicket(ctx, 'merge', input, async (tx, ticket) => {
    const into = await lockTicket(tx, input.into);
    if (!into) throw new HotlineError('not-found', `ticket ${input.into}`);
    if (into.number === ticket.number || into.state === 'merged' || into.state === 'cancelled') {
      throw new HotlineError('invalid-input', 'cannot merge into it', { fields: ['into'] });
    }
    return {
      columns: { mergedInto: into.number, closedAt: await databaseNow(ctx.services.db) },
      data: { into: into.number },
      also: () => moveFollowers(tx, ticket.number, into.number),
    };
  });
