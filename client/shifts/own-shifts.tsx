import { useQuery } from '@tanstack/react-query';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { OwnPresence } from '#client/shifts/own-presence.tsx';
import { changeWords, dayAndDate, spanWords } from '#client/shifts/shift-words.ts';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { dayOfShift } from '#shared/shifts/week.ts';

/** One's own shifts that are to come, and what changed of them. */
export const OwnShifts = () => {
  const { data, error } = useQuery({ ...trpc.shifts.own.queryOptions(), staleTime: 0 });
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  return (
    <>
      <List
        name={m.shifts_own()}
        items={data.shifts.map((shift) => ({
          id: shift.startsAt,
          text: `${dayAndDate(dayOfShift(shift))} ${spanWords(shift)}`,
        }))}
        rowName={({ text }) => text}
        visibleRows={7}
        empty={m.shifts_own_none()}
      />
      <OwnPresence />
      <Panel title={m.shifts_news()}>
        <List
          name={m.shifts_news()}
          items={data.news.map(({ id, changes }) => ({ id, text: changeWords(changes) }))}
          rowName={({ text }) => text}
          lines={3}
          visibleRows={4}
          empty={m.shifts_news_none()}
        />
      </Panel>
    </>
  );
};
