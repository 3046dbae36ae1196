import { z } from 'zod';
import { dispatchTicket } from '#server/tickets/dispatch-ticket.ts';
import { followTicket } from '#server/tickets/follow-ticket.ts';
import { assignTicket, mergeTicket, transferTicket } from '#server/tickets/hand-on-ticket.ts';
import { openTicket } from '#server/tickets/open-ticket.ts';
import { findDuplicates, findTickets, previewRoute, readQueue, readTicket } from '#server/tickets/read-tickets.ts';
import { reopenTicket } from '#server/tickets/reopen-ticket.ts';
import { returnTicket } from '#server/tickets/return-ticket.ts';
import { takeNext } from '#server/tickets/take-next.ts';
import {
  cancelTicket,
  closeTicket,
  noteTicket,
  resolveTicket,
  resumeTicket,
  startTicket,
  waitForCitizen,
} from '#server/tickets/work-ticket.ts';
import { router, signedIn } from '#server/trpc.ts';
import {
  actionSchemas,
  followTicketSchema,
  nearSchema,
  numberSchema,
  openTicketSchema,
  queueSchema,
  routePreviewSchema,
} from '#shared/tickets/inputs.ts';

const list = signedIn('tickets.list');
const read = signedIn('tickets.read');
const open = signedIn('tickets.open');
const work = signedIn('tickets.work');
const route = signedIn('tickets.route');

export const ticketsRouter = router({
  queue: list.input(queueSchema).query(({ ctx, input }) => readQueue(ctx, input)),
  detail: read.input(z.object({ number: numberSchema })).query(({ ctx, input }) => readTicket(ctx, input)),
  search: list
    .input(z.object({ q: z.string().trim().min(1).max(200) }))
    .query(({ ctx, input }) => findTickets(ctx, input)),

  duplicates: open.input(nearSchema).query(({ ctx, input }) => findDuplicates(ctx, input)),
  preview: open.input(routePreviewSchema).query(({ ctx, input }) => previewRoute(ctx, input)),
  open: open.input(openTicketSchema).mutation(({ ctx, input }) => openTicket(ctx, input)),
  follow: open.input(followTicketSchema).mutation(({ ctx, input }) => followTicket(ctx, input)),

  note: work.input(actionSchemas.note).mutation(({ ctx, input }) => noteTicket(ctx, input)),
  start: route.input(actionSchemas.start).mutation(({ ctx, input }) => startTicket(ctx, input)),
  wait: work.input(actionSchemas.wait).mutation(({ ctx, input }) => waitForCitizen(ctx, input)),
  resume: work.input(actionSchemas.resume).mutation(({ ctx, input }) => resumeTicket(ctx, input)),
  return: route.input(actionSchemas.return).mutation(({ ctx, input }) => returnTicket(ctx, input)),
  resolve: route.input(actionSchemas.resolve).mutation(({ ctx, input }) => resolveTicket(ctx, input)),

  takeNext: route.mutation(({ ctx }) => takeNext(ctx)),
  assign: route.input(actionSchemas.assign).mutation(({ ctx, input }) => assignTicket(ctx, input)),
  dispatch: route.input(actionSchemas.dispatch).mutation(({ ctx, input }) => dispatchTicket(ctx, input)),
  transfer: route.input(actionSchemas.transfer).mutation(({ ctx, input }) => transferTicket(ctx, input)),
  close: route.input(actionSchemas.close).mutation(({ ctx, input }) => closeTicket(ctx, input)),
  reopen: route.input(actionSchemas.reopen).mutation(({ ctx, input }) => reopenTicket(ctx, input)),
  merge: route.input(actionSchemas.merge).mutation(({ ctx, input }) => mergeTicket(ctx, input)),
  cancel: route.input(actionSchemas.cancel).mutation(({ ctx, input }) => cancelTicket(ctx, input)),
});
