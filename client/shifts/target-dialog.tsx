import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { type Demand, demandTrouble } from '#client/shifts/use-demand.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { saveTargetSchema } from '#shared/shifts/demand.ts';

type Props = { demand: Demand; onSaved: () => Promise<void>; onClose: () => void };
type Name = 'percent' | 'seconds';

const numberTyped = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.normalize('NFKC')));

/** How many of a hundred callers are to be answered within how many seconds. */
export const TargetDialog = ({ demand: { day, target }, onSaved, onClose }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState({ percent: String(target.percent), seconds: String(target.seconds) });
  const [wrong, setWrong] = useState<Name | null>(null);
  const { trouble, attempt } = useTrouble((error) => demandTrouble(error, day));
  const sentences = { percent: m.shifts_target_percent_wrong(), seconds: m.shifts_target_seconds_wrong() };

  const save = async () => {
    const parsed = saveTargetSchema.safeParse({
      revision: target.revision,
      percent: numberTyped(typed.percent),
      seconds: numberTyped(typed.seconds),
    });
    if (!parsed.success) {
      const name = parsed.error.issues[0]?.path[0] === 'percent' ? 'percent' : 'seconds';
      return refuseField(document.getElementById(`${id}-${name}`), sentences[name], () => setWrong(name));
    }
    setWrong(null);
    const { data } = parsed;
    await attempt(async () => {
      await client.shifts.saveTarget.mutate(data);
      await onSaved();
    });
  };
  const field = (name: Name, label: string) => (
    <TextField
      id={`${id}-${name}`}
      label={label}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      onEnter={save}
      error={wrong === name ? sentences[name] : null}
      inputMode="numeric"
      autoComplete="off"
      short
    />
  );

  return (
    <Dialog
      title={m.shifts_target_title()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.shifts_save()}
        </Button>
      }
    >
      {field('percent', m.shifts_target_percent())}
      {field('seconds', m.shifts_target_seconds())}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
