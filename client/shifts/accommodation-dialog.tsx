import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client, type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { accommodationFrom, type Flag, flags, type TypedField, typedOf } from '#client/shifts/accommodation-form.ts';
import { historyWords, respectsWord } from '#client/shifts/accommodation-words.ts';
import { Button } from '#client/ui/button.tsx';
import { CheckBoxes } from '#client/ui/check-boxes.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Words } from '#client/ui/lang.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { accommodationSchema } from '#shared/shifts/inputs.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

/** What an agent's work must respect, with its history, as it was read. */
export type Respects = Outputs['shifts']['accommodation'];

type Props = { agent: { id: string; name: string }; before: Respects; onSaved: () => void; onClose: () => void };

const fieldOf: Partial<Record<keyof Accommodation, TypedField>> = {
  breakEveryMinutes: 'stretch',
  earliestStart: 'earliest',
  latestEnd: 'latest',
  wrapUpMinutes: 'wrapUp',
};

/** What an agent's work must respect, and who changed it when. Why is asked nowhere. */
export const AccommodationDialog = ({ agent, before, onSaved, onClose }: Props) => {
  const id = useId();
  const [{ accommodation: known, history }, setRead] = useState(before);
  // Only what was changed here: the rest follows when another supervisor was first.
  const [changed, setChanged] = useState<Partial<Record<TypedField, string>>>({});
  const [ticked, setTicked] = useState<Partial<Record<Flag, boolean>>>({});
  const typed = { ...typedOf(known), ...changed };
  const values = flags.filter((flag) => ticked[flag] ?? known[flag]);
  const [wrong, setWrong] = useState<TypedField | null>(null);
  const { trouble, attempt } = useTrouble(async (error) => {
    const { code, details } = failureOf(error);
    if (code !== 'changed-meanwhile') return sentenceFor(error);
    setRead(await client.shifts.accommodation.query({ agentId: agent.id }));
    await cacheTold();
    return details.by ? m.shifts_demand_first({ by: String(details.by) }) : sentenceFor(error);
  });
  const sentences = {
    stretch: m.shifts_stretch_wrong(),
    earliest: m.shifts_time_wrong(),
    latest: m.shifts_time_wrong(),
    wrapUp: m.shifts_wrap_up_wrong(),
  };

  const save = async () => {
    const parsed = accommodationSchema.safeParse(accommodationFrom(typed, values));
    if (!parsed.success) {
      const field = fieldOf[parsed.error.issues[0]?.path[0] as keyof Accommodation] ?? 'stretch';
      return refuseField(document.getElementById(`${id}-${field}`), sentences[field], () => setWrong(field));
    }
    setWrong(null);
    const accommodation = parsed.data;
    await attempt(async () => {
      await client.shifts.accommodate.mutate({ agentId: agent.id, seen: history[0]?.id ?? null, accommodation });
      await queryClient.invalidateQueries(trpc.shifts.week.queryFilter());
      onSaved();
    });
  };
  const field = (name: TypedField, what: keyof Accommodation, description: string) => (
    <TextField
      id={`${id}-${name}`}
      label={respectsWord(what)}
      description={description}
      value={typed[name]}
      onChange={(value) => setChanged({ ...changed, [name]: value })}
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
        options={flags.map((flag) => ({ value: flag, label: respectsWord(flag) }))}
        values={values}
        onChange={(now) => setTicked(Object.fromEntries(flags.map((flag) => [flag, now.includes(flag)])))}
      />
      {field('stretch', 'breakEveryMinutes', m.shifts_stretch_how())}
      {field('earliest', 'earliestStart', m.shifts_time_how())}
      {field('latest', 'latestEnd', m.shifts_time_how())}
      {field('wrapUp', 'wrapUpMinutes', m.shifts_wrap_up_how())}
      {history.length > 0 && (
        <>
          <p>{m.shifts_history()}</p>
          <ul>
            {history.map((change) => (
              <li key={change.id}>
                <Words>{historyWords(change)}</Words>
              </li>
            ))}
          </ul>
        </>
      )}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
