import type { Services } from '#server/services.ts';
import { lockDueNews } from '#server/tickets/news.store.ts';
import { recordEvents } from '#server/tickets/record-event.ts';
import { saveNews } from '#server/tickets/save-news.ts';
import { newsLead } from '#shared/deadlines.ts';

const atOnce = 50;

/**
 * Tells the citizens of a few tickets, for which nothing happened until the news that they were promised, that they are
 * still worked on, and by when they hear next. The promise goes on in the transaction that tells, so it is kept once on
 * any number of servers, and once however long there was none. Gives whether there may be more.
 */
export const tellStill = async ({ db, live }: Services): Promise<boolean> => {
  const passed = await db.transaction().execute(async (tx) => {
    const due = await lockDueNews(tx, newsLead, atOnce);
    for (const ticket of due) {
      if (!(await saveNews(tx, ticket, 'still', ''))) continue;
      await recordEvents(tx, ticket, [{ kind: 'still', agentId: null, data: {} }], []);
    }
    return due.length;
  });
  if (passed > 0) live.wake();
  return passed === atOnce;
};
