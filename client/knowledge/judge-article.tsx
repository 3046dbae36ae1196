import { useMutation } from '@tanstack/react-query';
import { announce } from '#client/a11y/announcer.ts';
import type { CommandId } from '#client/a11y/commands.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { feedbackWord } from '#client/knowledge/feedback-words.ts';
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

/** Says with one key what is wrong with the answer; it goes to the editors with the call in hand. */
export const JudgeArticle = ({ articleId, callId }: Props) => {
  const { mutate, error } = useMutation(
    trpc.knowledge.judge.mutationOptions({
      onSuccess: (_said, { kind }) => announce(m.knowledge_judged({ kind: feedbackWord(kind) })),
      onError: (refusal) => announce(sentenceFor(refusal)),
    }),
  );
  const judge = (kind: FeedbackKind) => mutate({ articleId, kind, callId });
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
    </>
  );
};
