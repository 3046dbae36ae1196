import { changePreferences } from '#client/accounts/change-preferences.ts';
import { useMe } from '#client/accounts/me.ts';
import { m } from '#client/paraglide/messages.js';
import { Choice } from '#client/ui/choice.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** How the answer to a raised hand arrives. */
export const HandSettings = () => {
  const { preferences } = useMe();
  return (
    <Panel title={m.accounts_hand()} framed>
      <Choice
        label={m.accounts_hand_answers()}
        options={[
          { value: 'later', label: m.accounts_hand_later() },
          { value: 'pause', label: m.accounts_hand_pause() },
          { value: 'at once', label: m.accounts_hand_at_once() },
          { value: 'still', label: m.accounts_hand_still() },
        ]}
        value={preferences.handAnswers}
        onChange={(handAnswers) => changePreferences({ handAnswers })}
      />
    </Panel>
  );
};
