import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { onNews } from '#client/api/live.ts';
import { readTaskAgain, taskNow, useTask } from '#client/outreach/use-task.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';

// Beyond the component's life: a page that is built anew, for another language, must not tell twice.
let told: string | null = null;

type Props = {
  /** A call rings at the agent: it goes before. */
  rings: boolean;
  onOpen: () => void;
};

/** The call task that the agent was offered, said once with who and why, and the way to it. For the banner, once. */
export const TaskLine = ({ rings, onOpen }: Props) => {
  const { task } = useTask();
  const offered = task !== null && task.callId === null;
  useCommand('caring-call', onOpen, task !== null && !rings);

  useEffect(
    () =>
      onNews((news) => {
        if (news.kind === 'task' || news.kind === 'reset') void readTaskAgain();
      }),
    [],
  );
  const id = offered ? task.id : null;
  useEffect(() => {
    const now = taskNow();
    // Taken back, it is news when it comes again.
    if (!id || !now) told = null;
    else if (told !== id) {
      told = id;
      announce(m.outreach_offer({ name: now.name, why: now.why }), 'soon', { category: 'outreach' });
    }
  }, [id]);

  if (!task) return null;
  return (
    <Button kind="quiet" command="caring-call" onPress={onOpen}>
      {m.outreach_hand({ name: task.name })}
    </Button>
  );
};
