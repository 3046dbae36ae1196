import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import type { CommandId } from '#client/a11y/commands.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { type Inputs, trpc } from '#client/api/trpc.ts';
import { feedbackWord } from '#client/knowledge/feedback-words.ts';
import { FeedbackWordsField } from '#client/knowledge/feedback-words-field.tsx';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { type FeedbackKind, feedbackKinds } from '#shared/knowledge/inputs.ts';

const commandOf = {
  wrong: 'wrong',
  'out of date': 'out-of-date',
  'did not help': 'did-not-help',
} as const satisfies Record<FeedbackKind, CommandId>;

type Props = { articleId: string; callId: string | null };

/**
 * Says with one key what is wrong with the answer; it goes to the editors with the call in hand. Then there is a field
 * for words to it: the same key again leads there.
 */
export const JudgeArticle = ({ articleId, callId }: Props) => {
  const { data: self } = useSelf();
  const [said, setSaid] = useState<Inputs['knowledge']['judge'] | null>(null);
  const words = useRef<HTMLInputElement>(null);
  const { mutate, error } = useMutation(
    trpc.knowledge.judge.mutationOptions({
      onSuccess: (_id, sent) => {
        setSaid(sent);
        announce(m.knowledge_judged({ kind: feedbackWord(sent.kind) }));
      },
      onError: (refusal) => announce(sentenceFor(refusal)),
    }),
  );
  const judge = (kind: FeedbackKind) => {
    const isSaid = said?.kind === kind && said.callId === callId;
    if (isSaid && words.current) words.current.focus();
    else mutate({ articleId, kind, callId });
  };
  useCommand('wrong', () => judge('wrong'));
  useCommand('out-of-date', () => judge('out of date'));
  useCommand('did-not-help', () => judge('did not help'));
  return (
    <>
      <Toolbar name={m.knowledge_judge()}>
        {feedbackKinds.map((kind) => (
          <Button key={kind} kind="quiet" command={commandOf[kind]} onPress={() => judge(kind)}>
            {feedbackWord(kind)}
          </Button>
        ))}
      </Toolbar>
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
      {said && self && (
        <FeedbackWordsField key={`${said.kind} ${said.callId}`} ref={words} said={said} agentId={self.id} />
      )}
    </>
  );
};
