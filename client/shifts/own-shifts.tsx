import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { HandOver } from '#client/shifts/hand-over.tsx';
import { newsWords } from '#client/shifts/news-words.ts';
import { OfferDialog } from '#client/shifts/offer-dialog.tsx';
import { OwnLeave } from '#client/shifts/own-leave.tsx';
import { OwnPresence } from '#client/shifts/own-presence.tsx';
import { OwnSwaps } from '#client/shifts/own-swaps.tsx';
import { dayAndSpan } from '#client/shifts/shift-words.ts';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** One's own shifts that are to come, what is open with colleagues, one's leave, and what there was to tell. */
export const OwnShifts = () => {
  const { data, error } = useQuery({ ...trpc.shifts.own.queryOptions(), staleTime: 0 });
  const list = useRef<ListHandle>(null);
  const [offered, setOffered] = useState<{ id: string; text: string } | null>(null);
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  return (
    <>
      <List
        ref={list}
        name={m.shifts_own()}
        items={data.shifts.map((shift) => ({
          id: shift.startsAt,
          text: dayAndSpan(shift),
        }))}
        rowName={({ text }) => text}
        onAction={setOffered}
        visibleRows={7}
        empty={m.shifts_own_none()}
      />
      <HandOver />
      <OwnSwaps swaps={data.swaps} shifts={data.shifts} onGot={(startsAt) => list.current?.focus(startsAt)} />
      <OwnLeave leave={data.leave} />
      <OwnPresence />
      <Panel title={m.shifts_news()}>
        <List
          name={m.shifts_news()}
          items={data.news.map((news) => ({ id: news.id, text: newsWords(news) }))}
          rowName={({ text }) => text}
          lines="all"
          visibleRows={4}
          empty={m.shifts_news_none()}
        />
      </Panel>
      {offered && <OfferDialog shift={offered} onClose={() => setOffered(null)} />}
    </>
  );
};
