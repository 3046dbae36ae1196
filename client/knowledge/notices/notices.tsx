import { useState } from 'react';
import { useCommand } from '#client/a11y/use-command.ts';
import { NoticeDialog } from '#client/knowledge/notices/notice-dialog.tsx';
import { useNotices } from '#client/knowledge/notices/use-notices.ts';
import { useTelling } from '#client/knowledge/notices/use-telling.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { TimeText } from '#client/ui/time-text.tsx';
import { textIn } from '#shared/language.ts';
import '#client/knowledge/notices/notices.css';

/** What is pinned to every desk: the notices in force in their short form. One key opens the whole. */
export const Notices = ({ onCall }: { onCall: boolean }) => {
  const notices = useNotices();
  const [open, setOpen] = useState(false);
  useTelling(notices, onCall);
  const some = notices.length > 0;
  useCommand('notices', () => setOpen(true), some);
  const [before, after] = m.knowledge_notice_until({ time: '\n' }).split('\n');
  return (
    <>
      {some && (
        <div className="notices">
          <Panel
            title={m.knowledge_notices()}
            region="notices"
            aside={
              <Button kind="quiet" command="notices" onPress={() => setOpen(true)}>
                {m.knowledge_notice_open()}
              </Button>
            }
          >
            <ul className="notices-list">
              {notices.map(({ id, short, endsAt }) => (
                <li key={id}>
                  {textIn(short, getLocale())}{' '}
                  <span className="notices-until">
                    {before}
                    <TimeText at={endsAt} />
                    {after}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      )}
      {open && <NoticeDialog notices={notices} onClose={() => setOpen(false)} />}
    </>
  );
};
