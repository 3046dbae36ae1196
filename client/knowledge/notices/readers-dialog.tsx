import { announce } from '#client/a11y/announcer.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { type Notice, readWords } from '#client/knowledge/notices/notice-words.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { textIn } from '#shared/language.ts';

type Props = { notice: Notice; now: number; onClose: () => void };

/** Who has read a notice and who has not, as a sentence and by name; ends it. */
export const ReadersDialog = ({ notice, now, onClose }: Props) => {
  const { trouble, attempt } = useTrouble();
  const end = () =>
    attempt(async () => {
      await client.notices.end.mutate({ id: notice.id });
      await queryClient.invalidateQueries(trpc.notices.list.queryFilter());
      announce(m.knowledge_notice_ended());
    });
  const [start, until] = [new Date(notice.startsAt).getTime(), new Date(notice.endsAt).getTime()];
  const isOver = until <= now || until <= start;
  return (
    <Dialog
      title={textIn(notice.short, getLocale())}
      onClose={onClose}
      cancel={m.knowledge_close()}
      actions={isOver ? null : <Button onPress={end}>{m.knowledge_notice_end_now()}</Button>}
    >
      <p>{readWords(notice)}</p>
      <Names title={m.knowledge_notice_read_by()} names={notice.readBy} />
      <Names title={m.knowledge_notice_not_read_by()} names={notice.notReadBy} />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};

const Names = ({ title, names }: { title: string; names: readonly string[] }) => (
  <div>
    <Heading level={3}>{title}</Heading>
    {names.length === 0 ? (
      <p>{m.knowledge_notice_nobody()}</p>
    ) : (
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Typed>{name}</Typed>
          </li>
        ))}
      </ul>
    )}
  </div>
);
