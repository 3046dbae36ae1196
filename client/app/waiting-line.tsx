import { useAnnouncer } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';

/** How many announcements wait to be read. For the eye; the earcon and the end of the call say it to the ear. */
export const WaitingLine = () => {
  const unread = useAnnouncer((state) => state.unread);
  if (unread === 0) return null;
  return (
    <Button kind="quiet" command="read-waiting" onPress={() => useAnnouncer.getState().readNext()}>
      {m.a11y_waiting({ count: unread })}
    </Button>
  );
};
