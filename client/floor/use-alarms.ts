import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { onNews } from '#client/api/live.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { alarmTold } from '#client/floor/alarm-words.ts';

/** One's own thresholds, those that the floor is beyond first. */
export const useAlarms = () => useQuery({ ...trpc.floor.alarms.queryOptions(), staleTime: Number.POSITIVE_INFINITY });

/** Keeps the alarms fresh, and says each once as it begins. For the banner, once. */
export const useAlarmsNews = (): void => {
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind !== 'alarm') return;
        void queryClient.invalidateQueries(trpc.floor.alarms.queryFilter());
        if (news.told) announce(alarmTold(news.alarm, news.told), 'soon', { category: 'alarm' });
      }),
    [],
  );
};
