import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { accommodationFrom, type TypedField, typedOf } from '#client/shifts/accommodation-form.ts';
import { Button } from '#client/ui/button.tsx';
import { CheckBoxes } from '#client/ui/check-boxes.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { accommodationSchema } from '#shared/shifts/inputs.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

type Props = { agent: { id: string; name: string }; before: Accommodation; onSaved: () => void; onClose: () => void };
type Flag = 'dayShiftsOnly' | 'noTwoLateDays';

const fieldOf: Partial<Record<keyof Accommodation, TypedField>> = {
  breakEveryMinutes: 'stretch',
  earliestStart: 'earliest',
  latestEnd: 'latest',
};

/** What an agent's work must respect. Why is asked nowhere. */
export const AccommodationDialog = ({ agent, before, onSaved, onClose }: Props) => {
  const id = useId();
  const [flags, setFlags] = useState<Flag[]>(
    (['dayShiftsOnly', 'noTwoLateDays'] as const).filter((flag) => before[flag]),
  );
  const [typed, setTyped] = useState(() => typedOf(before));
  const [wrong, setWrong] = useState<TypedField | null>(null);
  const { trouble, attempt } = useTrouble();
  const sentences = {
    stretch: m.shifts_stretch_wrong(),
    earliest: m.shifts_time_wrong(),
    latest: m.shifts_time_wrong(),
  };

  const save = async () => {
    const dayShiftsOnly = flags.includes('dayShiftsOnly');
    const parsed = accommodationSchema.safeParse(
      accommodationFrom(typed, { dayShiftsOnly, noTwoLateDays: flags.includes('noTwoLateDays') }),
    );
    if (!parsed.success) {
      const field = fieldOf[parsed.error.issues[0]?.path[0] as keyof Accommodation] ?? 'stretch';
      return refuseField(document.getElementById(`${id}-${field}`), sentences[field], () => setWrong(field));
    }
    setWrong(null);
    const accommodation = parsed.data;
    await attempt(async () => {
      await client.shifts.accommodate.mutate({ agentId: agent.id, accommodation });
      await queryClient.invalidateQueries(trpc.shifts.week.queryFilter());
      onSaved();
    });
  };
  const field = (name: TypedField, label: string, description: string) => (
    <TextField
      id={`${id}-${name}`}
      label={label}
      description={description}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      onEnter={save}
      error={wrong === name ? sentences[name] : null}
      autoComplete="off"
      short
    />
  );

  return (
    <Dialog
      title={m.shifts_respects_of({ name: agent.name })}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.shifts_save()}
        </Button>
      }
    >
      <CheckBoxes
        label={m.shifts_respects()}
        options={[
          { value: 'dayShiftsOnly', label: m.shifts_days_only() },
          { value: 'noTwoLateDays', label: m.shifts_no_two_late() },
        ]}
        values={flags}
        onChange={setFlags}
      />
      {field('stretch', m.shifts_stretch(), m.shifts_stretch_how())}
      {field('earliest', m.shifts_earliest(), m.shifts_time_how())}
      {field('latest', m.shifts_latest(), m.shifts_time_how())}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
