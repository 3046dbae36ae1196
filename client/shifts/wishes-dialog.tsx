import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { client, type Outputs } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { typedDay } from '#shared/day.ts';
import { textIn } from '#shared/language.ts';
import { wishesSchema } from '#shared/shifts/wishes.ts';

export type OwnWishesData = Outputs['shifts']['wishes'];

type Props = { wishes: OwnWishesData; onSaved: (saved: OwnWishesData) => Promise<void>; onClose: () => void };

const any = 'any';

/** The kind of shift that one likes best, and the days on which one would rather be off. */
export const WishesDialog = ({ wishes, onSaved, onClose }: Props) => {
  const id = useId();
  const [kindId, setKindId] = useState(wishes.kindId ?? any);
  const [typed, setTyped] = useState(wishes.days.join('\n'));
  const [wrong, setWrong] = useState<string | null>(null);
  const { trouble, attempt } = useTrouble();

  const save = async () => {
    const lines = typed.split('\n').filter((line) => line.trim() !== '');
    const input = { kindId: kindId === any ? null : kindId, days: lines.map((line) => typedDay(line) ?? '') };
    const parsed = wishesSchema.safeParse(input);
    if (!parsed.success) {
      const sentence = m.shifts_wishes_wrong({ typed: lines[Number(parsed.error.issues[0]?.path[1] ?? 0)] ?? '' });
      return refuseField(document.getElementById(id), sentence, () => setWrong(sentence));
    }
    await attempt(async () => onSaved(await client.shifts.saveWishes.mutate(parsed.data)));
  };

  return (
    <Dialog
      title={m.shifts_wishes()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.shifts_save()}
        </Button>
      }
    >
      <Choice
        row
        label={m.shifts_wishes_like()}
        options={[
          { value: any, label: m.shifts_wishes_any() },
          ...wishes.kinds.map((kind) => ({ value: kind.id, label: textIn(kind.name, getLocale()) })),
        ]}
        value={kindId}
        onChange={setKindId}
      />
      <TextArea id={id} label={m.shifts_wishes_off()} value={typed} onChange={setTyped} error={wrong} />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
