import { useId, useRef, useState } from 'react';
import { Linger } from '#client/a11y/linger.tsx';
import { useFocusWhen } from '#client/a11y/use-focus-when.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { Conversation } from '#client/outreach/conversation.tsx';
import { answerWord, outcomeWord } from '#client/outreach/outcome-words.ts';
import { keepTask, type OwnTask, readTaskAgain, useTask } from '#client/outreach/use-task.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { Typed } from '#client/ui/typed.tsx';
import type { CallDesk, CallInHand } from '#shared/calls.ts';
import { displayPhone } from '#shared/display-phone.ts';
import type { Answers, Home, Outcome } from '#shared/outreach/campaign.ts';
import '#client/outreach/caring-call.css';

type Props = {
  agentId: string;
  /** What the agent does from now on, and her call. */
  onDesk: (desk: CallDesk) => void;
  /** Somebody needs help: the call goes on, these are the words of the matter, and that is where they live. */
  onHelp: (call: CallInHand, words: string, home: Home | null) => void;
};

const helpWords = ({ why, campaign }: OwnTask, answers: Answers): string =>
  [
    m.outreach_help_words({ campaign: campaign.name, why }),
    ...campaign.script.flatMap(({ id, text }) =>
      answers[id] ? [m.outreach_answer({ question: text, answer: answerWord(answers[id]) })] : [],
    ),
  ].join(m.outreach_stop());

const troubleOf = (error: unknown): string => {
  void readTaskAgain();
  return failureOf(error).code === 'state-forbids' ? m.outreach_not_now() : sentenceFor(error);
};

/** The agent's call task: who and why, then Dial, then the script and what came of it. The next one comes by itself. */
export const CaringCall = ({ agentId, onDesk, onHelp }: Props) => {
  const { task, isLoading } = useTask();
  const whyId = useId();
  const [said, setSaid] = useState<string | null>(null);
  const { trouble, attempt } = useTrouble(troubleOf);
  const result = useRef<HTMLDivElement>(null);
  const conversation = useRef<{ focus: () => void }>(null);
  const dialled = task?.callId ? task : null;
  const goToResult = useFocusWhen(said !== null && !dialled, () => result.current?.focus());
  const goToOutcome = useFocusWhen(dialled !== null, () => conversation.current?.focus());
  if (isLoading) return <Loading />;

  const dial = (offered: OwnTask) =>
    attempt(async () => {
      const desk = await client.outreach.dial.mutate({ taskId: offered.id });
      goToOutcome(true);
      setSaid(null);
      onDesk(desk);
      keepTask({ ...offered, callId: desk.call?.id ?? null, attempts: offered.attempts + 1 });
    });
  const putOff = (offered: OwnTask) =>
    attempt(async () => {
      await client.outreach.putOff.mutate({ taskId: offered.id });
      goToResult(true);
      setSaid(m.outreach_later_said());
      keepTask(null);
    });
  const onSaved = (called: OwnTask, outcome: Outcome, answers: Answers, desk: CallDesk) => {
    const helps = outcome === 'needs-help' && desk.call;
    if (!helps) goToResult(true);
    setSaid(m.outreach_saved({ outcome: outcomeWord(outcome) }));
    onDesk(desk);
    keepTask(null);
    void readTaskAgain();
    if (helps) onHelp(helps, helpWords(called, answers), called.home);
  };

  const shown = task && (
    <>
      <Heading level={2}>
        <Typed>{task.name}</Typed>
      </Heading>
      <p id={whyId}>
        <Typed>{task.why}</Typed>
        {m.outreach_stop()}
        <Typed>{task.campaign.purpose}</Typed>
      </p>
      <p>
        {displayPhone(task.phone)}
        {task.attempts > 0 && m.outreach_comma() + m.outreach_attempt({ count: task.attempts + (dialled ? 0 : 1) })}
      </p>
    </>
  );
  return (
    <div className="caring-call">
      {said && (
        <div ref={result} tabIndex={-1}>
          {said}
        </div>
      )}
      {shown ?? <p>{m.outreach_none()}</p>}
      <Linger show={task !== null && !dialled}>
        {task && (
          <div data-focus-first="">
            <Toolbar name={m.app_place_caring_call()}>
              <Button kind="primary" describedBy={whyId} onPress={() => dial(task)}>
                {m.outreach_dial({ name: task.name })}
              </Button>
              <Button onPress={() => putOff(task)}>{m.outreach_later()}</Button>
            </Toolbar>
          </div>
        )}
      </Linger>
      <Linger show={dialled !== null}>
        {dialled && (
          <div data-focus-first="">
            <Conversation
              key={dialled.id}
              ref={conversation}
              task={dialled}
              agentId={agentId}
              onSaved={(outcome, answers, desk) => onSaved(dialled, outcome, answers, desk)}
            />
          </div>
        )}
      </Linger>
      <ErrorText>{trouble}</ErrorText>
    </div>
  );
};
