import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { minutesTyped, typedTime } from '#client/shifts/typed-minutes.ts';
import { type Demand, demandTrouble } from '#client/shifts/use-demand.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { PickField } from '#client/ui/pick-field.tsx';
import { skillWord } from '#client/ui/skill-words.ts';
import { TextField } from '#client/ui/text-field.tsx';
import { type SkillNeed, skillNeedSchema } from '#shared/shifts/demand.ts';
import { type Skill, skills } from '#shared/skills.ts';

type Props = {
  demand: Demand;
  /** Null: a new one. */
  before: SkillNeed | null;
  /** After the server has taken it; null: it was removed. */
  onSaved: (need: SkillNeed | null) => Promise<void>;
  onClose: () => void;
};
type Name = 'skill' | 'fromMinute' | 'untilMinute' | 'agents';

/** From when until when how many must have a skill. */
export const SkillNeedDialog = ({ demand: { day, target }, before, onSaved, onClose }: Props) => {
  const { revision } = target;
  const id = useId();
  const [skill, setSkill] = useState<Skill | null>(before?.skill ?? null);
  const [typed, setTyped] = useState({
    skill: before ? skillWord(before.skill) : '',
    fromMinute: typedTime(before?.fromMinute ?? 0),
    untilMinute: typedTime(before?.untilMinute ?? 24 * 60),
    agents: String(before?.agents ?? 1),
  });
  const [wrong, setWrong] = useState<Name | null>(null);
  const { trouble, attempt } = useTrouble((error) => demandTrouble(error, day));
  const sentences = {
    skill: m.shifts_skill_wrong(),
    fromMinute: m.shifts_time_wrong(),
    untilMinute: m.shifts_skill_until_wrong(),
    agents: m.shifts_skill_agents_wrong(),
  };

  const send = (need: SkillNeed | null) =>
    attempt(async () => {
      await client.shifts.saveSkillNeed.mutate({ revision, before, need });
      await onSaved(need);
    });
  const save = async () => {
    const parsed = skillNeedSchema.safeParse({
      skill,
      fromMinute: minutesTyped(typed.fromMinute),
      untilMinute: minutesTyped(typed.untilMinute),
      agents: Number(typed.agents.normalize('NFKC')),
    });
    if (!parsed.success) {
      const name = (parsed.error.issues[0]?.path[0] ?? 'skill') as Name;
      return refuseField(document.getElementById(`${id}-${name}`), sentences[name], () => setWrong(name));
    }
    setWrong(null);
    await send(parsed.data);
  };
  const field = (name: Exclude<Name, 'skill'>, label: string) => (
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
      title={before ? skillWord(before.skill) : m.shifts_skill_need_add()}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={save}>
            {m.shifts_save()}
          </Button>
          {before && <Button onPress={() => send(null)}>{m.shifts_remove()}</Button>}
        </>
      }
    >
      {!before && (
        <PickField
          id={`${id}-skill`}
          label={m.shifts_skill()}
          things={skills.map((one) => ({ id: one, name: skillWord(one), skill: one }))}
          value={typed.skill}
          onChange={(value) => {
            setSkill(null);
            setTyped({ ...typed, skill: value });
          }}
          onPicked={(picked) => {
            setSkill(picked.skill);
            setTyped({ ...typed, skill: picked.name });
            document.getElementById(`${id}-fromMinute`)?.focus();
          }}
          error={wrong === 'skill' ? sentences.skill : null}
        />
      )}
      {field('fromMinute', m.shifts_skill_from())}
      {field('untilMinute', m.shifts_skill_until())}
      {field('agents', m.shifts_skill_agents())}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
