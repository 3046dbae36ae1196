import { useMutation } from '@tanstack/react-query';
import type { Ref } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { type Inputs, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { longestFeedback } from '#shared/knowledge/inputs.ts';

type Props = { said: Inputs['knowledge']['judge']; agentId: string; ref: Ref<HTMLInputElement> };

/** Words to what was said of an answer, for who has some. What was typed is kept until it is sent. */
export const FeedbackWordsField = ({ said, agentId, ref }: Props) => {
  const { body, type, discard } = useDraft(agentId, `feedback:${said.articleId} ${said.kind}`, { words: '' });
  const { mutate, error } = useMutation(
    trpc.knowledge.judge.mutationOptions({
      onSuccess: () => {
        void discard();
        announce(m.knowledge_judge_words_sent());
      },
      onError: (refusal) => announce(sentenceFor(refusal)),
    }),
  );
  const send = () => mutate({ ...said, words: body.words });
  return (
    <>
      <TextField
        ref={ref}
        label={m.knowledge_judge_words()}
        value={body.words}
        onChange={(words) => type({ words })}
        onEnter={send}
        maxLength={longestFeedback}
        error={error && sentenceFor(error)}
        autoComplete="off"
      />
      <Button kind="quiet" onPress={send}>
        {m.knowledge_judge_send()}
      </Button>
    </>
  );
};
