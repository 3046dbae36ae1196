import { useEffect, useLayoutEffect, useRef } from 'react';
import { focusText } from '#client/a11y/focus.ts';
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
  // The title says nothing that is new: the whole is read at once.
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => void focusText(whole.current), []);
  return (
    <Dialog title={m.knowledge_notices()} onClose={onClose} cancel={m.knowledge_close()} wide>
      {notices.map((notice, at) => (
        <div key={notice.id}>
          <Heading level={3}>{textIn(notice.short, locale)}</Heading>
          <div ref={at === 0 ? whole : undefined}>
            {paragraphsOf(textIn(notice.whole, locale) || textIn(notice.short, locale)).map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change places
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </div>
      ))}
    </Dialog>
  );
};
