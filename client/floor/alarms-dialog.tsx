import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { type AlarmKind, alarmKinds, limits, setAlarmsSchema, type Threshold } from '#shared/floor/alarms.ts';

type Props = { before: readonly Threshold[]; onSaved: () => Promise<void>; onClose: () => void };

const labels: Record<AlarmKind, () => string> = {
  waiting: m.floor_limit_waiting,
  'longest wait': m.floor_limit_longest,
  'service level': m.floor_limit_level,
  available: m.floor_limit_available,
};

/** Sets from where on the supervisor is alarmed; an empty field is no alarm. */
export const AlarmsDialog = ({ before, onSaved, onClose }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState(
    () => new Map<AlarmKind, string>(before.map(({ kind, limit }) => [kind, String(limit)])),
  );
  const [wrong, setWrong] = useState<AlarmKind | null>(null);
  const { trouble, attempt } = useTrouble();
  const wrongWords = (kind: AlarmKind) => m.floor_limit_wrong({ least: limits[kind][0], most: limits[kind][1] });

  const save = async () => {
    const alarms = alarmKinds.flatMap((kind) => {
      const text = (typed.get(kind) ?? '').normalize('NFKC').trim();
      return text === '' ? [] : [{ kind, limit: Number(text) }];
    });
    const parsed = setAlarmsSchema.safeParse({ alarms });
    if (!parsed.success) {
      const kind = alarms[Number(parsed.error.issues[0]?.path[1])]?.kind ?? 'waiting';
      return refuseField(document.getElementById(`${id}-${kind}`), wrongWords(kind), () => setWrong(kind));
    }
    setWrong(null);
    await attempt(async () => {
      queryClient.setQueryData(trpc.floor.alarms.queryKey(), await client.floor.setAlarms.mutate(parsed.data));
      await onSaved();
    });
  };

  return (
    <Dialog
      title={m.floor_alarms_set()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.floor_save()}
        </Button>
      }
    >
      <p>{m.floor_alarms_how()}</p>
      {alarmKinds.map((kind) => (
        <TextField
          key={kind}
          id={`${id}-${kind}`}
          label={labels[kind]()}
          value={typed.get(kind) ?? ''}
          onChange={(value) => setTyped(new Map(typed).set(kind, value))}
          onEnter={save}
          error={wrong === kind ? wrongWords(kind) : null}
          inputMode="numeric"
          autoComplete="off"
          short
        />
      ))}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
