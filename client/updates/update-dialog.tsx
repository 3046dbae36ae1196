import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Lang } from '#client/ui/lang.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';
import { kindWord, type ListedUpdate } from '#client/updates/update-words.ts';

type Props = { update: ListedUpdate; onDone: () => Promise<void>; onClose: () => void };

/** One update that needs somebody: what to say, and what becomes of it. */
export const UpdateDialog = ({ update, onDone, onClose }: Props) => {
  const { trouble, attempt } = useTrouble();
  const { id, kind, way, state, text, locale, number } = update;
  const isCall = way === 'call' && state === 'queued';
  const isQuestion = isCall && kind === 'closed';
  const settle = (ask: (input: { id: string }) => Promise<unknown>) =>
    attempt(async () => {
      await ask({ id });
      await onDone();
    });
  const answered = (solved: boolean) => settle((input) => client.updates.answered.mutate({ ...input, solved }));
  return (
    <Dialog
      title={kindWord(kind)}
      onClose={onClose}
      actions={
        <>
          {!isCall && (
            <Button kind="primary" onPress={() => settle((input) => client.updates.again.mutate(input))}>
              {m.updates_again()}
            </Button>
          )}
          {way !== 'call' && (
            <Button onPress={() => settle((input) => client.updates.byCall.mutate(input))}>
              {m.updates_by_call()}
            </Button>
          )}
          {isQuestion && (
            <>
              <Button kind="primary" onPress={() => answered(true)}>
                {m.updates_solved()}
              </Button>
              <Button onPress={() => answered(false)}>{m.updates_not_solved()}</Button>
            </>
          )}
          <Button
            kind={isCall && !isQuestion ? 'primary' : 'plain'}
            onPress={() => settle((input) => client.updates.told.mutate(input))}
          >
            {isQuestion ? m.updates_not_answered() : m.updates_told()}
          </Button>
          <LinkButton to={`/tickets/${number}`}>{m.updates_ticket()}</LinkButton>
        </>
      }
    >
      <p>
        {m.updates_say()}
        {m.updates_colon()}
        <Lang of={locale}>{text}</Lang>
      </p>
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
