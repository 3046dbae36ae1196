import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { minutesTyped, typedTime } from '#client/shifts/typed-minutes.ts';
import type { RosterWeek } from '#client/shifts/use-roster.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { textIn } from '#shared/language.ts';
import { saveKindSchema } from '#shared/shifts/kind.ts';

type Props = {
  /** Null: a new one. */
  before: RosterWeek['kinds'][number] | null;
  onSaved: (id: string) => Promise<void>;
  onClose: () => void;
};
type Name = 'nameZh' | 'nameEn' | 'startsAt' | 'minutes';

const minutesOfDay = 24 * 60;

/** What a kind of shift is called, and from when until when it lasts, over midnight too. */
export const KindDialog = ({ before, onSaved, onClose }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState({
    nameZh: before?.name.zh ?? '',
    nameEn: before?.name.en ?? '',
    startsAt: typedTime(before?.startsAt ?? null),
    minutes: typedTime(before ? (before.startsAt + before.minutes) % minutesOfDay : null),
  });
  const [wrong, setWrong] = useState<Name | null>(null);
  const { trouble, attempt } = useTrouble(async (error) =>
    failureOf(error).code === 'state-forbids' ? m.shifts_kind_full() : sentenceFor(error),
  );
  const sentences = {
    nameZh: m.shifts_kind_name_wrong(),
    nameEn: m.shifts_kind_name_wrong(),
    startsAt: m.shifts_time_wrong(),
    minutes: m.shifts_kind_until_wrong(),
  };

  const save = async () => {
    const [starts, ends] = [minutesTyped(typed.startsAt), minutesTyped(typed.minutes)];
    const minutes = starts === null || ends === null ? null : (ends - starts + minutesOfDay) % minutesOfDay;
    const parsed = saveKindSchema.safeParse({
      nameZh: typed.nameZh,
      nameEn: typed.nameEn,
      startsAt: starts,
      minutes,
      before: before && {
        id: before.id,
        nameZh: before.name.zh,
        nameEn: before.name.en,
        startsAt: before.startsAt,
        minutes: before.minutes,
      },
    });
    if (!parsed.success) {
      const name = (parsed.error.issues[0]?.path[0] ?? 'nameZh') as Name;
      return refuseField(document.getElementById(`${id}-${name}`), sentences[name], () => setWrong(name));
    }
    setWrong(null);
    await attempt(async () => onSaved((await client.shifts.saveKind.mutate(parsed.data)).id));
  };
  const field = (name: Name, label: string) => (
    <TextField
      id={`${id}-${name}`}
      label={label}
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
      title={before ? textIn(before.name, getLocale()) : m.shifts_kind_add()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.shifts_save()}
        </Button>
      }
    >
      {field('nameZh', m.shifts_kind_zh())}
      {field('nameEn', m.shifts_kind_en())}
      {field('startsAt', m.shifts_kind_from())}
      {field('minutes', m.shifts_kind_until())}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
