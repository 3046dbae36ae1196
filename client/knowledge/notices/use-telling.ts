import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { client } from '#client/api/trpc.ts';
import { keepNotice, type PinnedNotice } from '#client/knowledge/notices/use-notices.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { textIn } from '#shared/language.ts';

const againMilliseconds = 5000;

/**
 * Tells the agent of one notice after the other, while there is no call: each once, at whichever of her desks and tabs
 * she looks at. The server decides which of them that is.
 */
export const useTelling = (notices: readonly PinnedNotice[], onCall: boolean): void => {
  const next = notices.find(({ told }) => !told);
  const id = next?.id;
  const short = next && textIn(next.short, getLocale());
  useEffect(() => {
    if (id === undefined || short === undefined || onCall) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const answer = await client.notices.tell.mutate({ id });
        if (answer.tell) announce(m.knowledge_notice_told({ short }), 'later', { category: 'notice' });
        keepNotice(id, { told: true });
      } catch {
        if (!over) timer = setTimeout(tell, againMilliseconds);
      }
    };
    void tell();
    document.addEventListener('visibilitychange', tell);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [id, short, onCall]);
};
