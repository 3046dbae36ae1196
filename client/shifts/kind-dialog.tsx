import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { kindInWords } from '#client/shifts/roster-rows.ts';
import { faultWords } from '#client/shifts/shift-words.ts';
import { minutesTyped, typedTime } from '#client/shifts/typed-minutes.ts';
import { fetchWeek, type RosterWeek } from '#client/shifts/use-roster.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField, type TextFieldProps } from '#client/ui/text-field.tsx';
import { textIn } from '#shared/language.ts';
import type { Fault } from '#shared/shifts/fault.ts';
import { saveKindSchema } from '#shared/shifts/kind.ts';

type Kind = RosterWeek['kinds'][number];
type Props = {
  /** The week that is shown. */
  monday: string;
  /** Null: a new one. */
  kind: Kind | null;
  onSaved: (id: string) => Promise<void>;
  onClose: () => void;
};
type Name = 'startsAt' | 'minutes' | 'nameZh' | 'nameEn';

const minutesOfDay = 24 * 60;

const inputOf = ({ id, name: { zh: nameZh, en: nameEn }, startsAt, minutes }: Kind) => {
  return { id, nameZh, nameEn, startsAt, minutes };
};

/** What a kind of shift is called, and from when until when it lasts, over midnight too. */
export const KindDialog = ({ monday, kind, onSaved, onClose }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState({
    nameZh: kind?.name.zh ?? '',
    nameEn: kind?.name.en ?? '',
    startsAt: typedTime(kind?.startsAt ?? null),
    minutes: typedTime(kind ? (kind.startsAt + kind.minutes) % minutesOfDay : null),
  });
  // As it was read, whatever the news bring: what another supervisor saves meanwhile is not overwritten unheard.
  const [seen, setSeen] = useState(kind);
  const [wrong, setWrong] = useState<{ name: Name; sentence: string } | null>(null);
  const sentences = {
    nameZh: m.shifts_kind_name_wrong,
    nameEn: m.shifts_kind_name_wrong,
    startsAt: m.shifts_time_wrong,
    minutes: m.shifts_kind_until_wrong,
  };
  const { trouble, attempt } = useTrouble(async (error) => {
    const { code, details } = failureOf(error);
    if (code === 'state-forbids' && Array.isArray(details.faults)) {
      const [fault] = details.faults as Fault[];
      const names = details.names as Record<string, string>;
      return m.shifts_kind_refused({ fault: fault ? faultWords(fault, names[fault.agentId] ?? '') : '' });
    }
    if (code === 'state-forbids') return m.shifts_kind_full();
    if (code !== 'changed-meanwhile') return sentenceFor(error);
    const week = await fetchWeek(monday);
    const now = week.kinds.find((one) => one.id === seen?.id) ?? null;
    setSeen(now);
    return now && details.by
      ? m.shifts_kind_first({ by: String(details.by), kind: kindInWords(monday, now) })
      : sentenceFor(error);
  });

  const refuse = (name: Name, sentence: string) =>
    refuseField(document.getElementById(`${id}-${name}`), sentence, () => setWrong({ name, sentence }));
  const save = async () => {
    const [starts, ends] = [minutesTyped(typed.startsAt), minutesTyped(typed.minutes)];
    const parsed = saveKindSchema.safeParse({
      nameZh: typed.nameZh,
      nameEn: typed.nameEn,
      startsAt: starts,
      minutes: starts === null || ends === null ? null : (ends - starts + minutesOfDay) % minutesOfDay,
      before: seen && inputOf(seen),
    });
    if (!parsed.success) {
      const name = (parsed.error.issues[0]?.path[0] ?? 'startsAt') as Name;
      return refuse(name, sentences[name]());
    }
    setWrong(null);
    await attempt(async () => {
      const saved = await client.shifts.saveKind.mutate(parsed.data).catch((error) => {
        const { code, details } = failureOf(error);
        if (code !== 'name-taken') throw error;
        refuse(details.field as Name, m.shifts_kind_name_taken());
      });
      if (saved) await onSaved(saved.id);
    });
  };
  const field = (name: Name, label: string, more: Partial<TextFieldProps>) => (
    <TextField
      {...more}
      id={`${id}-${name}`}
      label={label}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      onEnter={save}
      error={wrong?.name === name ? wrong.sentence : null}
      autoComplete="off"
    />
  );

  return (
    <Dialog
      title={seen ? textIn(seen.name, getLocale()) : m.shifts_kind_add()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.shifts_save()}
        </Button>
      }
    >
      {field('startsAt', m.shifts_kind_from(), { short: true })}
      {field('minutes', m.shifts_kind_until(), { short: true })}
      {field('nameZh', m.shifts_kind_zh(), { lang: 'zh-TW' })}
      {field('nameEn', m.shifts_kind_en(), { lang: 'en' })}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
