import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { KindDialog } from '#client/shifts/kind-dialog.tsx';
import { spanWords } from '#client/shifts/shift-words.ts';
import { fetchWeek, type RosterWeek } from '#client/shifts/use-roster.ts';
import { Button } from '#client/ui/button.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { textIn } from '#shared/language.ts';
import { spanOn } from '#shared/shifts/shift.ts';

/** The templates of shifts, a row each; Enter changes one. */
export const Kinds = ({ week }: { week: RosterWeek }) => {
  const [open, setOpen] = useState<RosterWeek['kinds'][number] | 'new' | null>(null);
  const list = useRef<ListHandle>(null);

  const onSaved = async (id: string) => {
    await fetchWeek(week.monday);
    await cacheTold();
    // The row tells what was done.
    closeAfterFocus();
    list.current?.focus(id);
  };
  return (
    <>
      <List
        ref={list}
        name={m.shifts_kinds()}
        items={week.kinds}
        rowName={({ name, startsAt, minutes }) =>
          m.shifts_kind_row({
            name: textIn(name, getLocale()),
            span: spanWords(spanOn(week.monday, startsAt, minutes)),
          })
        }
        onAction={setOpen}
        visibleRows={4}
        empty={m.shifts_none()}
      />
      <Button onPress={() => setOpen('new')}>{m.shifts_kind_add()}</Button>
      {open && <KindDialog before={open === 'new' ? null : open} onSaved={onSaved} onClose={() => setOpen(null)} />}
    </>
  );
};
