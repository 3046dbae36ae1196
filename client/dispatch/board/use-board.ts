import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { type News, onNews } from '#client/api/live.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import type { BoardOrder } from '#client/dispatch/board/board-words.ts';
import type { RowOrder } from '#client/ui/held-rows.ts';
import { useHeldRows } from '#client/ui/use-held-rows.ts';
import type { BoardFilter } from '#shared/dispatch/inputs.ts';

const perPage = 200;
// What changes close together is read once.
const restMilliseconds = 300;

// What rests has nothing due, and stands behind everything that has.
const placeIn = ({ due, id }: BoardOrder): string => `${due[0] ? new Date(due[0].at).toISOString() : '~'} ${id}`;

const order: RowOrder<BoardOrder> = {
  idOf: ({ id }) => id,
  standsBefore: (a, b) => placeIn(a) < placeIn(b),
};

/**
 * A board's orders and how all of them stand, kept up by the news. While the focus is within `place` its rows stay where
 * they are: what left is marked, what is new waits in `fresh`.
 */
export const useBoard = (filter: BoardFilter, departmentId: string | null, place: RefObject<HTMLElement | null>) => {
  const [limit, setLimit] = useState(perPage);
  const { data, error, isPlaceholderData } = useQuery({
    ...trpc.dispatch.board.queryOptions({ departmentId, filter, limit }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const latest: BoardOrder[] = useMemo(() => data?.orders ?? [], [data]);
  const concerns = useEffectEvent((news: News): boolean => {
    if (news.kind === 'gone') return true;
    if (news.kind !== 'ticket') return false;
    const isOurs = (one: { departmentId: string }) => departmentId === null || one.departmentId === departmentId;
    return news.ticket.orders.some(isOurs);
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onNews((news) => {
      if (!concerns(news)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void queryClient.invalidateQueries(trpc.dispatch.board.queryFilter()), restMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);

  return {
    board: data,
    error,
    isLoading: data === undefined || isPlaceholderData,
    hasMore: latest.length === limit,
    more: () => setLimit(latest.length + perPage),
    ...useHeldRows(latest, order, place, `${filter} ${departmentId}`),
  };
};
