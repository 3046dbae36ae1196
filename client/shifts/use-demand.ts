import { useEffect, useEffectEvent } from 'react';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { type News, onNews } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

export type Demand = Outputs['shifts']['demand'];

const forgetDemand = async (): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries(trpc.shifts.demand.queryFilter()),
    queryClient.invalidateQueries(trpc.shifts.needed.queryFilter()),
  ]);
};

/** Reads what a day will bring, as it is reckoned now. */
export const fetchDemand = (day: string): Promise<Demand> =>
  queryClient.fetchQuery({ ...trpc.shifts.demand.queryOptions({ day }), staleTime: 0 });

/** Keeps what days bring as the other supervisors, and notices, leave it. */
export const useDemandNews = (): void => {
  const { data: self } = useSelf();
  const hear = useEffectEvent((news: News) => {
    const isOthers = news.kind === 'demand' && news.byId !== self?.id;
    if (isOthers || news.kind === 'reset' || (news.kind === 'notice' && news.what === 'changed')) void forgetDemand();
  });
  useEffect(() => onNews(hear), []);
};

/** Reads the day anew after it was changed; what is known of other days is forgotten. */
export const demandAfterChange = async (day: string): Promise<Demand> => {
  await forgetDemand();
  return fetchDemand(day);
};

/** What went wrong in words; after another supervisor was first the day is read anew, so that it can be tried again. */
export const demandTrouble = async (error: unknown, day: string): Promise<string> => {
  const { code, details } = failureOf(error);
  if (code !== 'changed-meanwhile') return sentenceFor(error);
  await demandAfterChange(day);
  return details.by ? m.shifts_demand_first({ by: String(details.by) }) : sentenceFor(error);
};
