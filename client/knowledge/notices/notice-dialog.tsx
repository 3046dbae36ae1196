import { useEffect } from 'react';
import { client } from '#client/api/trpc.ts';
import { keepNotice, type PinnedNotice } from '#client/knowledge/notices/use-notices.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Dialog } from '#client/ui/dialog.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { textIn } from '#shared/language.ts';

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');

type Props = { notices: readonly PinnedNotice[]; onClose: () => void };

/** The whole of the notices in force. Whoever opens it has read them. */
export const NoticeDialog = ({ notices, onClose }: Props) => {
  const unread = notices.filter(({ read }) => !read).map(({ id }) => id);
  const ids = unread.join(' ');
  useEffect(() => {
    for (const id of ids.split(' ').filter(Boolean)) {
      client.notices.read.mutate({ id }).then(
        () => keepNotice(id, { told: true, read: true }),
        // It counts as unread, and is marked the next time.
        () => {},
      );
    }
  }, [ids]);
  const locale = getLocale();
  const only = notices.length === 1 ? notices[0] : undefined;
  return (
    <Dialog
      title={only ? textIn(only.short, locale) : m.knowledge_notices()}
      onClose={onClose}
      cancel={m.knowledge_close()}
      wide
    >
      {notices.map(({ id, short, whole }) => (
        <div key={id}>
          {!only && <Heading level={3}>{textIn(short, locale)}</Heading>}
          {paragraphsOf(textIn(whole, locale)).map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change places
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      ))}
    </Dialog>
  );
};
