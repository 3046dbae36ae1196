import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { HolidayTable } from '#client/calendar/holiday-table.tsx';
import { OfficeDayDialog } from '#client/calendar/office-day-dialog.tsx';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { dayWords } from '#client/ui/time-words.ts';

/** The days that administrators entered: changed with Enter, added with the button; and the holidays to compare. */
export const OfficeDays = () => {
  const { data, error } = useQuery({ ...trpc.calendar.days.queryOptions(), staleTime: 0 });
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const list = useRef<ListHandle>(null);
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;

  const onSaved = async (day: string | null) => {
    await queryClient.invalidateQueries(trpc.calendar.days.queryFilter());
    await cacheTold();
    // The row tells what was done.
    closeAfterFocus();
    list.current?.focus(day ?? undefined);
  };
  return (
    <>
      <Panel title={m.calendar_entered()}>
        <p>{m.calendar_entered_what()}</p>
        <List
          ref={list}
          name={m.calendar_entered()}
          items={data.entered.map((entered) => ({ id: entered.day, ...entered }))}
          rowName={({ day, open: isOpen, name }) =>
            [dayWords(day, getLocale()), isOpen ? m.calendar_open() : m.calendar_closed(), name].join(
              m.calendar_comma(),
            )
          }
          onAction={({ id }) => setOpen(id)}
          empty={m.calendar_entered_none()}
          lines={2}
          visibleRows={5}
        />
        <Button kind="primary" onPress={() => setOpen('new')}>
          {m.calendar_add()}
        </Button>
      </Panel>
      <HolidayTable holidays={data.holidays} />
      {open && (
        <OfficeDayDialog
          entered={data.entered.find(({ day }) => day === open) ?? null}
          onSaved={onSaved}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};
