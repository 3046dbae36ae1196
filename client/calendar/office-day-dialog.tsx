import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { dayWords } from '#client/ui/time-words.ts';
import { dayOf, typedDay } from '#shared/day.ts';
import { type OfficeDay, officeDaySchema } from '#shared/office-calendar.ts';

type Props = {
  /** Null: a new day. */
  entered: OfficeDay | null;
  /** After the server has taken it; null: the day was removed. */
  onSaved: (day: string | null) => Promise<void>;
  onClose: () => void;
};

/** Enters that the offices are open or closed on a day, and why; or takes the day away. */
export const OfficeDayDialog = ({ entered, onSaved, onClose }: Props) => {
  const ids = { day: useId(), name: useId() };
  const [typed, setTyped] = useState(entered?.day ?? '');
  const [state, setState] = useState<'open' | 'closed'>(entered && !entered.open ? 'closed' : 'open');
  const [name, setName] = useState(entered?.name ?? '');
  const [wrong, setWrong] = useState<{ day?: string; name?: string }>({});
  const { trouble, attempt } = useTrouble();
  const today = dayOf(new Date());

  const save = async () => {
    const parsed = officeDaySchema.safeParse({ day: typedDay(typed), open: state === 'open', name });
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path[0] === 'day' ? 'day' : 'name';
      const sentence = field === 'day' ? m.calendar_day_wrong({ day: today }) : m.calendar_name_wrong();
      return refuseField(document.getElementById(ids[field]), sentence, () => setWrong({ [field]: sentence }));
    }
    setWrong({});
    const { data } = parsed;
    await attempt(async () => {
      await client.calendar.saveDay.mutate(data);
      await onSaved(data.day);
    });
  };
  const remove = (day: string) =>
    attempt(async () => {
      await client.calendar.dropDay.mutate({ day });
      await onSaved(null);
    });

  return (
    <Dialog
      title={entered ? dayWords(entered.day, getLocale()) : m.calendar_add()}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={save}>
            {m.calendar_save()}
          </Button>
          {entered && <Button onPress={() => remove(entered.day)}>{m.calendar_remove()}</Button>}
        </>
      }
    >
      {!entered && (
        <TextField
          id={ids.day}
          label={m.calendar_day()}
          description={m.calendar_day_how({ day: today })}
          value={typed}
          onChange={setTyped}
          onEnter={save}
          error={wrong.day ?? null}
          autoComplete="off"
          short
        />
      )}
      <Choice
        row
        label={m.calendar_is()}
        options={[
          { value: 'open', label: m.calendar_open() },
          { value: 'closed', label: m.calendar_closed() },
        ]}
        value={state}
        onChange={setState}
      />
      <TextField
        id={ids.name}
        label={m.calendar_name()}
        description={m.calendar_name_how()}
        value={name}
        onChange={setName}
        onEnter={save}
        error={wrong.name ?? null}
        autoComplete="off"
      />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
