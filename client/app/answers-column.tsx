import { useAnswer } from '#client/app/use-answer.ts';
import { useWords } from '#client/app/words.ts';
import { useCall } from '#client/calls/use-call.ts';
import { Answers } from '#client/knowledge/answers.tsx';

/** What the master database answers, beside whatever place. */
export const AnswersColumn = () => {
  const { call } = useCall();
  const { words } = useWords();
  const [answerId, onAnswer] = useAnswer();
  return (
    <aside className="column-answers">
      <Answers
        words={words}
        callId={call && call.state !== 'ringing' ? call.id : null}
        answerId={answerId}
        onAnswer={onAnswer}
      />
    </aside>
  );
};
