import { useRef } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { focusRegion } from '#client/a11y/focus.ts';
import { Linger } from '#client/a11y/linger.tsx';
import { useCommand } from '#client/a11y/use-command.ts';
import { useFocusWhen } from '#client/a11y/use-focus-when.ts';
import { CallNote } from '#client/calls/call-note.tsx';
import { callerName, callerText, languageText } from '#client/calls/caller-text.ts';
import { PresenceChoice } from '#client/calls/presence-choice.tsx';
import { useCall } from '#client/calls/use-call.ts';
import { useCallActions } from '#client/calls/use-call-actions.ts';
import { useCallNews } from '#client/calls/use-call-news.ts';
import { minutesBetween } from '#client/calls/words.ts';
import { WrapUp } from '#client/calls/wrap-up.tsx';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import type { CallInHand, Disposition } from '#shared/calls.ts';
import '#client/calls/call-bar.css';

const Who = ({ call }: { call: CallInHand }) => {
  const now = useNow();
  const minutes = call.answeredAt && minutesBetween(call.answeredAt, call.hungUpAt ? Date.parse(call.hungUpAt) : now);
  return (
    <p className="call-bar-who">
      {call.state === 'ringing' && (
        <strong className="call-bar-ringing">
          <Icon shape="phone" /> {m.calls_ringing()}
        </strong>
      )}
      <strong>{callerName(call)}</strong>
      {call.openTicketCount > 0 && <span>{m.calls_open({ count: call.openTicketCount })}</span>}
      {languageText(call) && <span>{languageText(call)}</span>}
      {minutes !== null && <span className="call-bar-soft">{m.calls_minutes({ count: minutes })}</span>}
    </p>
  );
};

type Props = {
  /** The call was taken; the application goes to the intake. */
  onAnswered: (callId: string) => void;
};

/** What the agent is doing and the call that she has: it rings here, is answered, noted, hung up and wrapped up here. */
export const CallBar = ({ onAnswered }: Props) => {
  const { presence, call } = useCall();
  const actions = useCallActions();
  useCallNews();
  const presenceButton = useRef<HTMLButtonElement>(null);
  const dispositions = useRef<{ focus: () => void }>(null);

  const state = call?.state ?? null;
  const focusDispositions = () => dispositions.current?.focus();
  const goToDispositions = useFocusWhen(state === 'wrap-up', focusDispositions);
  // The button's name is the presence: the focus on it says that the call is over, and that she is available or rests.
  const isOver = state !== 'wrap-up' && (presence?.state === 'available' || presence?.state === 'break');
  const goToPresence = useFocusWhen(isOver, () => presenceButton.current?.focus());

  const callId = call?.id ?? '';
  const answer = () =>
    actions.answer.mutateAsync({ callId }).then(
      () => onAnswered(callId),
      () => {}, // told by the actions
    );
  const hangUp = () => {
    goToDispositions(true);
    actions.hangUp.mutate({ callId }, { onError: () => goToDispositions(false) });
  };
  const wrapUp = (disposition: Disposition) => {
    goToPresence(true);
    actions.wrapUp.mutate({ callId, disposition }, { onError: () => goToPresence(false) });
  };

  useCommand('answer-call', answer, state === 'ringing');
  useCommand('hang-up', hangUp, state === 'answered');
  useCommand('wrap-up', focusDispositions, state === 'wrap-up');
  useCommand('caller', () => call && (focusRegion('caller') || announce(callerText(call))), call !== null);

  if (!presence) return <div className="call-bar" />;
  return (
    <div className="call-bar" data-state={state ?? undefined}>
      <PresenceChoice ref={presenceButton} presence={presence.state} actions={actions} />
      {call && (
        <>
          <Who call={call} />
          {state === 'ringing' && (
            <Button kind="primary" command="answer-call" onPress={answer}>
              {m.calls_answer()}
            </Button>
          )}
          {state !== 'ringing' && <CallNote key={call.id} call={call} />}
          <Linger show={state === 'answered'}>
            <Button kind="danger" command="hang-up" onPress={hangUp}>
              {m.calls_hang_up()}
            </Button>
          </Linger>
        </>
      )}
      <Linger show={call?.state === 'wrap-up'}>
        {call && <WrapUp key={call.id} ref={dispositions} call={call} onPicked={wrapUp} />}
      </Linger>
      <ErrorText>{actions.error}</ErrorText>
    </div>
  );
};
