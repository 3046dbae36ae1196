import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { m } from '#client/paraglide/messages.js';
import { KindDialog } from '#client/shifts/kind-dialog.tsx';
import { kindRow } from '#client/shifts/roster-rows.ts';
import { fetchWeek, type RosterWeek } from '#client/shifts/use-roster.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { mostKinds } from '#shared/shifts/kind.ts';

/** The kinds of shift, a row each; Enter changes one. */
export const Kinds = ({ week }: { week: RosterWeek }) => {
  const [open, setOpen] = useState<RosterWeek['kinds'][number] | 'new' | null>(null);
  const [full, setFull] = useState(false);
  const list = useRef<ListHandle>(null);

  const add = () => {
    if (week.kinds.length < mostKinds) return setOpen('new');
    setFull(true);
    announce(m.shifts_kind_full());
  };
  const onSaved = async (id: string) => {
    await fetchWeek(week.monday);
    await cacheTold();
    // The row tells what was done.
    closeAfterFocus();
    list.current?.focus(id);
  };
  return (
    <Panel title={m.shifts_kinds()}>
      <p>{m.shifts_kinds_follow()}</p>
      <List
        ref={list}
        name={m.shifts_kinds()}
        items={week.kinds}
        rowName={(kind) => kindRow(week.monday, kind)}
        onAction={setOpen}
        lines="all"
        visibleRows={4}
        empty={m.shifts_none()}
      />
      <Button onPress={add}>{m.shifts_kind_add()}</Button>
      <ErrorText>{full && m.shifts_kind_full()}</ErrorText>
      {open && (
        <KindDialog
          monday={week.monday}
          kind={open === 'new' ? null : open}
          onSaved={onSaved}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
};
