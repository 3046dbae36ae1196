import { type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { firstField, firstFocusable, firstRefused } from '#client/a11y/focus.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { outcomeKeys, outcomeWord } from '#client/outreach/outcome-words.ts';
import { ScriptQuestion } from '#client/outreach/script-question.tsx';
import type { OwnTask } from '#client/outreach/use-task.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import type { CallDesk } from '#shared/calls.ts';
import { type Answers, type Outcome, outcomes } from '#shared/outreach/campaign.ts';
import { answerFaults } from '#shared/outreach/results.ts';

type Props = {
  task: OwnTask;
  agentId: string;
  onSaved: (outcome: Outcome, answers: Answers, desk: CallDesk) => void;
  ref?: Ref<{ focus: () => void }>;
};

/** A call task that was dialled: what came of it with one key each; who was reached is asked the script first. */
export const Conversation = ({ task, agentId, onSaved, ref }: Props) => {
  const { script } = task.campaign;
  const id = useId();
  const choice = useRef<{ focus: () => void }>(null);
  const { body, type, discard } = useDraft(agentId, `task:${task.id}`, {} as Answers);
  const [faults, setFaults] = useState<string[]>([]);
  const { trouble, attempt } = useTrouble();
  useImperativeHandle(ref, () => ({ focus: () => choice.current?.focus() }));

  const element = (at: number | 'done') => document.getElementById(`${id}-${at}`);
  const goOn = (at: number) => (firstField(element(at)) ?? firstFocusable(element('done')))?.focus();

  const save = (outcome: Outcome) => {
    const wrong = answerFaults(script, body);
    if (wrong.length > 0) {
      const field = () => firstRefused(element('done')?.parentElement);
      return refuseField(field, m.outreach_number_wrong(), () => setFaults(wrong));
    }
    setFaults([]);
    return attempt(async () => {
      const desk = await client.outreach.outcome.mutate({ taskId: task.id, outcome, answers: body });
      await discard();
      onSaved(outcome, body, desk);
    });
  };
  const pick = (outcome: Outcome) => (outcome === 'reached' && script.length > 0 ? goOn(0) : save(outcome));

  return (
    <div>
      <Choice
        row
        ref={choice}
        label={m.outreach_how()}
        options={outcomes.map((value) => ({ value, label: outcomeWord(value), key: outcomeKeys[value] }))}
        value={null}
        onPicked={pick}
      />
      {script.map((question, at) => (
        <div key={question.id} id={`${id}-${at}`}>
          <ScriptQuestion
            question={question}
            value={body[question.id] ?? ''}
            error={faults.includes(question.id) ? m.outreach_number_wrong() : null}
            onChange={(answer) => type({ [question.id]: answer })}
            onNext={() => goOn(at + 1)}
          />
        </div>
      ))}
      {script.length > 0 && (
        <div id={`${id}-done`}>
          <Toolbar name={m.outreach_how()}>
            <Button kind="primary" onPress={() => save('reached')}>
              {m.outreach_done()}
            </Button>
            <Button onPress={() => save('needs-help')}>{m.outreach_needs_help()}</Button>
          </Toolbar>
        </div>
      )}
      <ErrorText>{trouble}</ErrorText>
    </div>
  );
};
