import { accountsRouter } from '#server/accounts/accounts.router.ts';
import { calendarRouter } from '#server/calendar/calendar.router.ts';
import { callsRouter } from '#server/calls/calls.router.ts';
import { citizensRouter } from '#server/citizens/citizens.router.ts';
import { demoRouter } from '#server/demo/demo.router.ts';
import { catalogueRouter } from '#server/departments/catalogue.router.ts';
import { placesRouter } from '#server/departments/places.router.ts';
import { dispatchRouter } from '#server/dispatch/dispatch.router.ts';
import { draftsRouter } from '#server/drafts/drafts.router.ts';
import { floorRouter } from '#server/floor/floor.router.ts';
import { editingRouter } from '#server/knowledge/editing.router.ts';
import { knowledgeRouter } from '#server/knowledge/knowledge.router.ts';
import { noticesRouter } from '#server/knowledge/notices.router.ts';
import { liveRouter } from '#server/live/live.router.ts';
import { open311Router } from '#server/open311/open311.router.ts';
import { outreachRouter } from '#server/outreach/outreach.router.ts';
import { reportsRouter } from '#server/reports/reports.router.ts';
import { routingRouter } from '#server/routing/routing.router.ts';
import { shiftsRouter } from '#server/shifts/shifts.router.ts';
import { ticketsRouter } from '#server/tickets/tickets.router.ts';
import { router } from '#server/trpc.ts';
import { updatesRouter } from '#server/updates/updates.router.ts';
import { webhooksRouter } from '#server/webhooks/webhooks.router.ts';

/** All that the console may ask of the server. */
export const appRouter = router({
  accounts: accountsRouter,
  articles: editingRouter,
  calendar: calendarRouter,
  calls: callsRouter,
  catalogue: catalogueRouter,
  citizens: citizensRouter,
  demo: demoRouter,
  dispatch: dispatchRouter,
  drafts: draftsRouter,
  floor: floorRouter,
  knowledge: knowledgeRouter,
  live: liveRouter,
  notices: noticesRouter,
  open311: open311Router,
  outreach: outreachRouter,
  places: placesRouter,
  reports: reportsRouter,
  routing: routingRouter,
  shifts: shiftsRouter,
  tickets: ticketsRouter,
  updates: updatesRouter,
  webhooks: webhooksRouter,
});

export type AppRouter = typeof appRouter;
