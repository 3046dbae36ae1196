import { useEffect, useEffectEvent } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { type News, onNews } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { textIn } from '#shared/language.ts';
import { comparisonText } from '#shared/routing/dry-run.ts';

const sayDryRun = async (quarter: number): Promise<void> => {
  if (quarter < 100) announce(m.routing_percent({ percent: quarter }), 'soon', { category: 'rules' });
  await queryClient.invalidateQueries(trpc.routing.dryRun.queryFilter());
  if (quarter < 100) return;
  const run = await queryClient.fetchQuery({ ...trpc.routing.dryRun.queryOptions(), staleTime: 0 });
  if (run?.state === 'failed') announce(m.routing_dry_run_failed(), 'soon', { category: 'rules' });
  if (run?.result) announce(textIn(comparisonText(run.result), getLocale()), 'soon', { category: 'rules' });
};

/** Keeps the table as the other supervisors leave it, and says when one submits, publishes or takes back. */
export const useRulesNews = (): void => {
  const { data: self } = useSelf();
  const hear = useEffectEvent((news: News) => {
    if (news.kind !== 'rules') return;
    if (news.what === 'dry run') return void sayDryRun(news.quarter ?? 0);
    if (news.byId === self?.id) return;
    void queryClient.invalidateQueries(trpc.routing.desk.queryFilter());
    const { by, version } = news;
    const said = {
      changed: null,
      discarded: m.routing_news_discarded({ by }),
      submitted: m.routing_submitted_by({ by }),
      published: m.routing_news_published({ by, version: version ?? 0 }),
      'taken back': m.routing_news_taken_back({ by }),
    }[news.what];
    if (said) announce(said, 'soon', { category: 'rules' });
  });
  useEffect(() => onNews(hear), []);
};
