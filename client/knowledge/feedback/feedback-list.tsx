import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCommand } from '#client/a11y/use-command.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { doneWith } from '#client/knowledge/feedback/done-with.ts';
import { FeedbackDialog } from '#client/knowledge/feedback/feedback-dialog.tsx';
import { focusedRow } from '#client/knowledge/feedback/focused-row.ts';
import { type Feedback, feedbackWord } from '#client/knowledge/feedback-words.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import { absoluteTime } from '#client/ui/time-words.ts';

const read = trpc.knowledge.feedback;

/** What agents said of the answers, the newest first. Enter opens, one command is done with it. */
export const FeedbackList = () => {
  const { data: items, error } = useQuery({ ...read.queryOptions(), staleTime: 0 });
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<ListHandle>(null);
  const now = useNow();
  const done = (item: Feedback) =>
    doneWith(item, {
      items: items ?? [],
      list,
      finish: ({ id }) => client.knowledge.feedbackDone.mutate({ id }),
      drop: ({ id }) => queryClient.setQueryData(read.queryKey(), (old) => old?.filter((one) => one.id !== id)),
    });
  useCommand(
    'feedback-done',
    () => {
      const item = items?.[focusedRow('feedback') ?? 0];
      if (item) void done(item);
    },
    (items?.length ?? 0) > 0,
  );

  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!items) return <Loading />;
  const open = items.find(({ id }) => id === openId);
  return (
    <>
      <List
        ref={list}
        name={m.knowledge_feedback()}
        items={items}
        rowName={({ kind, question, words, at }) =>
          [feedbackWord(kind), question, words, absoluteTime(new Date(at), now, getLocale())].filter(Boolean).join(', ')
        }
        rowLang={({ lang }) => (lang === getLocale() ? undefined : lang)}
        onAction={({ id }) => setOpenId(id)}
        empty={m.knowledge_feedback_empty()}
        lines={2}
        visibleRows={5}
      />
      {open && <FeedbackDialog feedback={open} now={now} onClose={() => setOpenId(null)} />}
    </>
  );
};
