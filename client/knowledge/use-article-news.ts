import { useEffect, useEffectEvent } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { failureOf } from '#client/api/errors.ts';
import { type News, onNews } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

/** Whether the editors have withdrawn an answer that was there. */
export const isWithdrawn = (error: unknown): boolean => error !== null && failureOf(error).code === 'not-found';

/**
 * Keeps the open answer and the results as the editors publish them. Says once that the open one has changed or was
 * withdrawn; who published it knows.
 */
export const useArticleNews = (openId: string | null): void => {
  const { data: self } = useSelf();
  const hear = useEffectEvent(async (news: News) => {
    if (news.kind !== 'articles') return;
    const { queryKey } = trpc.knowledge.article.queryOptions({ id: openId ?? '' });
    const before = queryClient.getQueryState(queryKey);
    const articles = trpc.knowledge.article.queryFilter();
    // What is opened later is read anew.
    queryClient.removeQueries({ ...articles, type: 'inactive' });
    void queryClient.invalidateQueries(trpc.knowledge.search.queryFilter());
    await queryClient.invalidateQueries(articles);
    const now = queryClient.getQueryState(queryKey);
    if (!before?.data || !now?.data || news.byId === self?.id) return;
    if (isWithdrawn(now.error)) {
      if (!isWithdrawn(before.error)) announce(m.knowledge_withdrawn(), 'soon', { category: 'answers' });
    } else if (now.data.version !== before.data.version)
      announce(m.knowledge_changed(), 'soon', { category: 'answers' });
  });
  useEffect(() => onNews((news) => void hear(news)), []);
};
