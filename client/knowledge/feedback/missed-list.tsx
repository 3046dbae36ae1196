import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { sentenceFor } from '#client/api/errors.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { doneWith } from '#client/knowledge/feedback/done-with.ts';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';

const read = trpc.knowledge.missedSearches;

/** Searches that found nothing, the most frequent first. Enter is done with one; it comes back when it is missed again. */
export const MissedList = () => {
  const { data, error } = useQuery({ ...read.queryOptions(), staleTime: 0 });
  const list = useRef<ListHandle>(null);
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  const items = data.map((missed) => ({ id: missed.words, ...missed }));
  return (
    <List
      ref={list}
      name={m.knowledge_missed()}
      items={items}
      rowName={({ words, times }) => m.knowledge_missed_times({ words, count: times })}
      onAction={(item) =>
        doneWith(item, {
          items,
          list,
          finish: ({ words }) => client.knowledge.missedDone.mutate({ words }),
          drop: ({ words }) =>
            queryClient.setQueryData(read.queryKey(), (old) => old?.filter((one) => one.words !== words)),
        })
      }
      empty={m.knowledge_missed_empty()}
      visibleRows={5}
    />
  );
};
