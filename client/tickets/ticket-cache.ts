import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { lastEntry } from '#client/tickets/last-entry.ts';
import { fitsFilter } from '#client/tickets/queue/fits-filter.ts';
import { dropRow, placeRow, type QueuePages } from '#client/tickets/queue/place-row.ts';
import { rowOf, type Ticket } from '#client/tickets/ticket-shape.ts';
import type { QueueFilter } from '#shared/tickets/inputs.ts';

type Self = Pick<Outputs['accounts']['self'], 'id' | 'departmentId'>;
type QueueInput = { filter: QueueFilter; departmentId?: string | null };

// A follower joins without a new version; then the longer timeline is the newer one.
const isOlder = (a: Ticket, b: Ticket): boolean =>
  a.version === b.version ? lastEntry(a) < lastEntry(b) : a.version < b.version;

/** The ticket as the cache holds it, or undefined when it was not opened at this desk. */
export const cachedTicket = (number: string): Ticket | undefined =>
  queryClient.getQueryData(trpc.tickets.detail.queryKey({ number }));

/** Reads the ticket anew. Throws what the server says. */
export const fetchTicket = (number: string): Promise<Ticket> =>
  queryClient.fetchQuery({ ...trpc.tickets.detail.queryOptions({ number }), staleTime: 0, retry: false });

const waitAtMost = 600;

/**
 * Reads the ticket before its page opens, so that the page's heading is there when the focus comes. Waits no longer
 * than a moment, and never fails: the page says what is wrong.
 */
export const prepareTicket = async (number: string): Promise<void> => {
  const reading = queryClient.ensureQueryData({ ...trpc.tickets.detail.queryOptions({ number }), retry: false });
  await Promise.race([reading.catch(() => {}), new Promise((resolve) => setTimeout(resolve, waitAtMost))]);
};

const inQueues = (
  self: Self,
  change: (data: QueuePages, narrowing: Parameters<typeof fitsFilter>[1]) => QueuePages,
) => {
  const queues = queryClient.getQueriesData<QueuePages>({ queryKey: trpc.tickets.queue.infiniteQueryKey() });
  for (const [key, data] of queues) {
    const input = (key[1] as { input?: QueueInput } | undefined)?.input;
    if (!data || !input) continue;
    const asked = input.departmentId ?? null;
    const departmentId = input.filter === 'department' ? (self.departmentId ?? asked) : asked;
    queryClient.setQueryData(key, change(data, { filter: input.filter, departmentId, agentId: self.id }));
  }
};

/** Writes a ticket's new shape into the queue's rows, and into its page when it was opened here. */
export const writeTicket = (ticket: Ticket, self: Self): void => {
  // Only what was opened is kept whole: to open it must go through the server, which records who read a citizen's data.
  // The news come without it, and a ticket's citizen stays the same.
  queryClient.setQueryData(trpc.tickets.detail.queryKey({ number: ticket.number }), (old) =>
    old && !isOlder(ticket, old) ? { ...ticket, citizen: old.citizen } : old,
  );
  const row = rowOf(ticket);
  const now = Date.now();
  inQueues(self, (data, narrowing) => placeRow(data, row, fitsFilter(row, narrowing, now), narrowing.filter));
};

/** Takes a ticket that may not be seen any more out of the queue's rows. */
export const dropTicket = (number: string, self: Self): void => inQueues(self, (data) => dropRow(data, number));
