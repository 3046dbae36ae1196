import { useInfiniteQuery } from '@tanstack/react-query';
import { type RefObject, useMemo } from 'react';
import { trpc } from '#client/api/trpc.ts';
import { orderOf, type QueuePages, type QueueRow } from '#client/tickets/queue/place-row.ts';
import type { Counted } from '#client/tickets/queue/queue-words.ts';
import { hasOverdue } from '#client/tickets/ticket-shape.ts';
import { useHeldRows } from '#client/ui/use-held-rows.ts';
import type { QueueFilter } from '#shared/tickets/inputs.ts';

const perPage = 50;

const rowsOf = (data: QueuePages | undefined): QueueRow[] => data?.pages.flatMap(({ rows }) => rows) ?? [];
const countedIn = (data: QueuePages | undefined): Counted => {
  const [first] = data?.pages ?? [];
  return { count: first?.count ?? 0, overdue: first?.overdue ?? 0 };
};

/**
 * The queue's rows, page by page. While the focus is within `place` they stay where they are: what left is marked, what
 * is new waits in `fresh` until `refresh` or `letIn`.
 */
export const useQueue = (
  filter: QueueFilter,
  departmentId: string | null,
  place: RefObject<HTMLElement | null>,
  now: number,
) => {
  const query = useInfiniteQuery({
    ...trpc.tickets.queue.infiniteQueryOptions(
      { filter, departmentId, limit: perPage },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
    // Only the queue on the screen is kept up by the news.
    gcTime: 0,
  });
  const data = query.data as QueuePages | undefined;
  const latest = useMemo(() => rowsOf(data), [data]);
  const order = useMemo(() => orderOf(filter), [filter]);
  const { rows, fresh, letIn, showAnew } = useHeldRows(latest, order, place, `${filter} ${departmentId}`);
  const counted = countedIn(data);
  const overdue = latest.filter((row) => !row.left && hasOverdue(row, now)).length;

  return {
    rows,
    fresh,
    // What becomes overdue meanwhile is counted where all rows are there.
    counted: query.hasNextPage ? counted : { ...counted, overdue },
    hasMore: query.hasNextPage,
    isLoading: query.isPending,
    error: query.error,
    letIn,
    more: () => void (query.isFetchingNextPage || query.fetchNextPage()),
    /** Reads the queue anew. Gives how many tickets there are; throws what the server says. */
    refresh: async (): Promise<Counted> => {
      const { data } = await query.refetch({ throwOnError: true });
      const anew = data as QueuePages | undefined;
      showAnew(rowsOf(anew));
      return countedIn(anew);
    },
  };
};
