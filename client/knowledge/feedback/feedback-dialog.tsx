import { type Feedback, feedbackWord } from '#client/knowledge/feedback-words.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Dialog } from '#client/ui/dialog.tsx';
import { Lang } from '#client/ui/lang.tsx';
import { absoluteTime } from '#client/ui/time-words.ts';
import { Typed } from '#client/ui/typed.tsx';

type Props = { feedback: Feedback; now: number; onClose: () => void };

/** What an agent said of an answer: who, when, from which call, and how often the answer closed one. */
export const FeedbackDialog = ({ feedback, now, onClose }: Props) => {
  const time = (at: string) => absoluteTime(new Date(at), now, getLocale());
  const { kind, question, lang, words, agentName, at, callAt, isOlder, closedCalls } = feedback;
  return (
    <Dialog title={feedbackWord(kind)} onClose={onClose} cancel={m.knowledge_close()}>
      <p>
        <Lang of={lang}>{question}</Lang>
      </p>
      {words && (
        <p>
          <Typed>{words}</Typed>
        </p>
      )}
      <p>{m.knowledge_feedback_from({ agent: agentName, time: time(at) })}</p>
      <p>{callAt ? m.knowledge_feedback_call({ time: time(callAt) }) : m.knowledge_feedback_no_call()}</p>
      <p>{m.knowledge_closed_calls({ count: closedCalls })}</p>
      {isOlder && <p>{m.knowledge_feedback_older()}</p>}
    </Dialog>
  );
};
