import { loadCalendar } from '#server/calendar/load-calendar.ts';
import type { Tx } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { readHours } from '#server/deadlines/read-hours.ts';
import { queueNews, saveNextNews } from '#server/tickets/news.store.ts';
import type { TicketRow } from '#server/tickets/ticket.store.ts';
import { nextNewsBy } from '#shared/deadlines.ts';
import type { Locale } from '#shared/language.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

const lastNews: readonly UpdateKind[] = ['resolved', 'closed', 'cancelled'];

/**
 * Queues news of a ticket that the transaction holds, for its citizen and everybody who follows it, and promises the next
 * ones, as the policy of its urgency says. `words` are what somebody typed, or one sentence in each language. Gives
 * whether anybody hears.
 */
export const saveNews = async (
  tx: Tx,
  { number, urgency }: Pick<TicketRow, 'number' | 'urgency'>,
  kind: UpdateKind,
  words: string | Record<Locale, string>,
): Promise<boolean> => {
  const told = await queueNews(tx, number, kind, typeof words === 'string' ? { 'zh-TW': words, en: words } : words);
  if (!lastNews.includes(kind)) {
    const [now, hours, office] = [await databaseNow(tx), await readHours(tx, number), await loadCalendar(tx)];
    await saveNextNews(tx, number, nextNewsBy(now, urgency, hours, office));
  }
  return told > 0;
};
