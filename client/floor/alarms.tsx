import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { alarmRow } from '#client/floor/alarm-words.ts';
import { AlarmsDialog } from '#client/floor/alarms-dialog.tsx';
import { useAlarms } from '#client/floor/use-alarms.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { useNow } from '#client/ui/time-text.tsx';

/** What the supervisor is alarmed of, what stands first; Enter or the button changes it. */
export const Alarms = () => {
  const { data, error } = useAlarms();
  const [open, setOpen] = useState(false);
  const list = useRef<ListHandle>(null);
  const now = useNow();
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;

  const onSaved = async () => {
    await cacheTold();
    // The rows tell what is set.
    closeAfterFocus();
    list.current?.focus();
  };
  return (
    <Panel title={m.floor_alarms()}>
      <List
        ref={list}
        name={m.floor_alarms()}
        items={data.map((alarm) => ({ id: alarm.kind, ...alarm }))}
        rowName={(alarm) => alarmRow(alarm, now)}
        onAction={() => setOpen(true)}
        empty={m.floor_alarms_none()}
        lines="all"
        visibleRows={4}
      />
      <Button onPress={() => setOpen(true)}>{m.floor_alarms_set()}</Button>
      {open && <AlarmsDialog before={data} onSaved={onSaved} onClose={() => setOpen(false)} />}
    </Panel>
  );
};
