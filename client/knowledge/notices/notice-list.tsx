import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { sentenceFor } from '#client/api/errors.ts';
import { onNews } from '#client/api/live.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { kindWord, type Notice, readWords } from '#client/knowledge/notices/notice-words.ts';
import { ReadersDialog } from '#client/knowledge/notices/readers-dialog.tsx';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import { absoluteTime } from '#client/ui/time-words.ts';
import { textIn } from '#shared/language.ts';

/** How it stands with a notice: from when or until when it holds, or since when no more. */
const standing = ({ startsAt, endsAt }: Notice, now: number): string => {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const time = (at: Date) => absoluteTime(at, now, getLocale());
  if (end.getTime() <= now || end.getTime() <= start.getTime()) return m.knowledge_notice_over({ time: time(end) });
  return start.getTime() > now
    ? m.knowledge_notice_from({ time: time(start) })
    : m.knowledge_notice_until({ time: time(end) });
};

/** All notices, each with how many have read it. Enter shows who, and ends it. */
export const NoticeList = () => {
  const { data, error } = useQuery(trpc.notices.list.queryOptions());
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<ListHandle>(null);
  const now = useNow();
  useEffect(
    () =>
      onNews((news) => news.kind === 'notice' && void queryClient.invalidateQueries(trpc.notices.list.queryFilter())),
    [],
  );
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  const open = data.notices.find(({ id }) => id === openId);
  return (
    <>
      <List
        ref={list}
        name={m.knowledge_notices()}
        items={data.notices}
        rowName={(notice) =>
          [textIn(notice.short, getLocale()), kindWord(notice.kind), standing(notice, now), readWords(notice)].join(
            ', ',
          )
        }
        onAction={({ id }) => setOpenId(id)}
        empty={m.knowledge_notice_none()}
        lines={3}
        visibleRows={4}
      />
      {open && <ReadersDialog notice={open} now={now} onClose={() => setOpenId(null)} />}
    </>
  );
};
