import { useGo } from '#client/app/use-go.ts';
import { useTitle } from '#client/app/use-title.ts';
import { useWords } from '#client/app/words.ts';
import { useCall } from '#client/calls/use-call.ts';
import { Caller } from '#client/citizens/caller.tsx';
import { m } from '#client/paraglide/messages.js';
import { Intake } from '#client/tickets/intake/intake.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** The call in hand becomes a ticket. */
export const IntakePlace = () => {
  useTitle(m.a11y_command_intake());
  const { call, isLoading } = useCall();
  const { words } = useWords();
  const go = useGo();
  // Before it is known, a ticket would be opened without the call that it comes from.
  if (isLoading) return <Loading />;
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
