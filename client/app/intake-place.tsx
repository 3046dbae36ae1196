import { useGo } from '#client/app/use-go.ts';
import { useTitle } from '#client/app/use-title.ts';
import { useWords } from '#client/app/words.ts';
import { useCall } from '#client/calls/use-call.ts';
import { Caller } from '#client/citizens/caller.tsx';
import { m } from '#client/paraglide/messages.js';
import { Intake } from '#client/tickets/intake/intake.tsx';

/** The call in hand becomes a ticket. */
export const IntakePlace = () => {
  useTitle(m.a11y_command_intake());
  const { call } = useCall();
  const { words } = useWords();
  const go = useGo();
  return (
    <Intake
      call={call}
      words={words}
      onWords={(typed) => useWords.setState({ words: typed })}
      onOpened={(number) => go(`/tickets/${number}`)}
      caller={call && <Caller call={call} />}
    />
  );
};
