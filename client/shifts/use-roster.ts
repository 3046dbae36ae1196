import { useEffect, useEffectEvent } from 'react';
import { cacheTold } from '#client/api/cache-told.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { type News, onNews } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { faultWords } from '#client/shifts/shift-words.ts';
import type { Fault } from '#shared/shifts/fault.ts';

export type RosterWeek = Outputs['shifts']['week'];

/** Writes the week into the cache; resolves when the page shows it. */
export const writeWeek = (week: RosterWeek): Promise<void> => {
  queryClient.setQueryData(trpc.shifts.week.queryKey({ monday: week.monday }), week);
  return cacheTold();
};

/** Reads a week with what it needs, that was not changed by somebody else unseen. */
export const fetchWeek = async (monday: string): Promise<RosterWeek> => {
  const [week] = await Promise.all([
    queryClient.fetchQuery({ ...trpc.shifts.week.queryOptions({ monday }), staleTime: 0 }),
    queryClient.ensureQueryData(trpc.shifts.needed.queryOptions({ monday })),
  ]);
  return week;
};

/** Keeps the weeks as the other supervisors leave them. */
export const useRosterNews = (): void => {
  const { data: self } = useSelf();
  const hear = useEffectEvent((news: News) => {
    if (news.kind === 'reset' || news.kind === 'demand')
      void queryClient.invalidateQueries(trpc.shifts.needed.queryFilter());
    if (news.kind === 'reset' || (news.kind === 'roster' && news.byId !== self?.id))
      void queryClient.invalidateQueries(trpc.shifts.week.queryFilter());
  });
  useEffect(() => onNews(hear), []);
};

export const nameIn = (week: RosterWeek, agentId: string): string =>
  week.agents.find(({ id }) => id === agentId)?.name ?? agentId;

/** What went wrong in words; after another supervisor was first the week is read anew, so that it can be tried again. */
export const troubleOf = async (error: unknown, week: RosterWeek): Promise<string> => {
  const { code, details } = failureOf(error);
  if (code === 'state-forbids' && Array.isArray(details.faults)) {
    const [first, ...more] = details.faults as Fault[];
    const fault = first ? faultWords(first, nameIn(week, first.agentId)) : '';
    return more.length > 0 ? m.shifts_refused_more({ fault, count: more.length }) : m.shifts_refused({ fault });
  }
  if (code !== 'changed-meanwhile') return sentenceFor(error);
  await fetchWeek(week.monday);
  return details.by ? m.shifts_first({ by: String(details.by) }) : sentenceFor(error);
};
