import { type Ref, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { client } from '#client/api/trpc.ts';
import type { useCallActions } from '#client/calls/use-call-actions.ts';
import { presenceShapes, presenceWord, quietWords } from '#client/calls/words.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { chosenPresences, type Presence } from '#shared/calls.ts';

type ChosenPresence = (typeof chosenPresences)[number];
type Props = { presence: Presence; actions: ReturnType<typeof useCallActions>; ref: Ref<HTMLButtonElement> };

const isChosen = (presence: Presence): presence is ChosenPresence =>
  (chosenPresences as readonly Presence[]).includes(presence);

/**
 * What the agent is doing; a press or the command chooses anew, and says why nothing rings where something keeps calls
 * away. During a call it follows the call and is only told.
 */
export const PresenceChoice = ({ presence, actions, ref }: Props) => {
  const [open, setOpen] = useState(false);
  const [quiet, setQuiet] = useState<string | null>(null);
  const chosen = isChosen(presence) ? presence : null;
  const show = async () => {
    setQuiet(null);
    setOpen(true);
    // Without it the choice is there all the same.
    const why = chosen === 'available' ? await client.calls.quiet.query().catch(() => null) : null;
    if (!why) return;
    setQuiet(quietWords(why));
    announce(quietWords(why));
  };
  useCommand('presence', () => (chosen ? void show() : announce(presenceWord(presence))));

  const close = () => setOpen(false);
  // Marked as chosen once it is so: to mark it at once would be heard, and then again that it is done.
  const pick = (state: ChosenPresence) =>
    actions.setPresence.mutate(
      { state },
      {
        onSuccess: ({ presence: now }) => {
          close();
          // A break that is due begins at once instead.
          announce(presenceWord(now.state));
        },
      },
    );

  if (!chosen) {
    return (
      <p className="call-bar-presence">
        <Icon shape={presenceShapes[presence]} /> {presenceWord(presence)}
      </p>
    );
  }
  return (
    <>
      <Button ref={ref} kind="quiet" command="presence" onPress={show}>
        <span className="call-bar-presence">
          <Icon shape={presenceShapes[chosen]} /> {presenceWord(chosen)}
        </span>
      </Button>
      {open && (
        <Dialog isChoice title={m.calls_presence()} onClose={close}>
          {quiet && <p>{quiet}</p>}
          <Choice
            label={m.calls_presence()}
            options={chosenPresences.map((value) => ({ value, label: presenceWord(value) }))}
            value={chosen}
            onPicked={pick}
          />
          <ErrorText>{actions.error}</ErrorText>
        </Dialog>
      )}
    </>
  );
};
