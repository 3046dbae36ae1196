import { useMutation } from '@tanstack/react-query';
import { announce } from '#client/a11y/announcer.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Icon } from '#client/ui/icon.tsx';

type Props = { callId: string; articleId: string };

/** Logs with one key that the call was answered from this article. */
export const LogInquiry = ({ callId, articleId }: Props) => {
  const { mutate, isSuccess, error } = useMutation(
    trpc.knowledge.logInquiry.mutationOptions({
      onSuccess: () => {
        announce(m.knowledge_logged());
        void queryClient.invalidateQueries(trpc.calls.mine.queryFilter());
      },
      onError: (refusal) => announce(sentenceFor(refusal)),
    }),
  );
  const log = () => (isSuccess ? announce(m.knowledge_logged()) : mutate({ callId, articleId }));
  useCommand('log-inquiry', log);
  return (
    <>
      <Button kind="primary" command="log-inquiry" onPress={log}>
        {m.knowledge_log()}
      </Button>
      {isSuccess && (
        <span className="article-logged">
          <Icon shape="check" /> {m.knowledge_logged()}
        </span>
      )}
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
    </>
  );
};
