import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { failureOf } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { daysWords } from '#client/shifts/shift-words.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { addDays, dayOf, typedDay } from '#shared/day.ts';
import { leaveDaysSchema } from '#shared/shifts/leave.ts';

type Field = 'firstDay' | 'lastDay';
type Props = { onAsked: (id: string) => Promise<void>; onClose: () => void };

/** Asks for leave from a first day to a last. */
export const LeaveDialog = ({ onAsked, onClose }: Props) => {
  const ids = { firstDay: useId(), lastDay: useId() };
  const [typed, setTyped] = useState({ firstDay: '', lastDay: '' });
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({});
  const { trouble, attempt } = useTrouble();
  const today = dayOf(new Date());
  const refuse = (field: Field, sentence: string) =>
    refuseField(document.getElementById(ids[field]), sentence, () => setWrong({ [field]: sentence }));

  const send = async () => {
    const firstDay = typedDay(typed.firstDay);
    // Of one day the first is enough.
    const parsed = leaveDaysSchema.safeParse({ firstDay, lastDay: typedDay(typed.lastDay) ?? firstDay });
    const isFirst = parsed.success ? parsed.data.firstDay < today : parsed.error.issues[0]?.path[0] === 'firstDay';
    if (isFirst) return refuse('firstDay', m.shifts_leave_first_wrong({ day: today }));
    if (!parsed.success) return refuse('lastDay', m.shifts_leave_last_wrong());
    setWrong({});
    const { data } = parsed;
    await attempt(async () => {
      try {
        const { id } = await client.shifts.askLeave.mutate(data);
        await onAsked(id);
      } catch (error) {
        const { code, details } = failureOf(error);
        if (code !== 'state-forbids') throw error;
        const days = daysWords({ firstDay: String(details.firstDay), lastDay: String(details.lastDay) });
        refuse('firstDay', m.shifts_leave_overlaps({ days }));
      }
    });
  };
  const field = (name: Field, label: string, day: string) => (
    <TextField
      id={ids[name]}
      label={label}
      description={m.shifts_leave_day_how({ day })}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      onEnter={send}
      error={wrong[name] ?? null}
      autoComplete="off"
      short
    />
  );
  return (
    <Dialog
      title={m.shifts_leave_ask()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={send}>
          {m.shifts_leave_send()}
        </Button>
      }
    >
      {field('firstDay', m.shifts_leave_first(), addDays(today, 7))}
      {field('lastDay', m.shifts_leave_last(), addDays(today, 9))}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
