import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { type News, onNews } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

export type AskedLeave = Outputs['shifts']['askedLeave'][number];

export const readAskedLeaveAgain = (): Promise<void> =>
  queryClient.invalidateQueries(trpc.shifts.askedLeave.queryFilter());

/** The leave on which somebody has to decide, as agents and the other supervisors leave it. */
export const useAskedLeave = () => {
  const { data: self } = useSelf();
  const hear = useEffectEvent((news: News) => {
    if (news.kind === 'reset' || (news.kind === 'roster' && news.byId !== self?.id)) void readAskedLeaveAgain();
  });
  useEffect(() => onNews(hear), []);
  return useQuery(trpc.shifts.askedLeave.queryOptions());
};

/** What went wrong with a decision in words; whoever was first is named. */
export const leaveTrouble = (error: unknown): string => {
  const { code, details } = failureOf(error);
  if (code !== 'changed-meanwhile') return sentenceFor(error);
  return details.by ? m.shifts_leave_decided_first({ by: String(details.by) }) : m.shifts_leave_decided();
};
