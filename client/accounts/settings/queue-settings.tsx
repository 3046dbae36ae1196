import { changePreferences } from '#client/accounts/change-preferences.ts';
import { useMe } from '#client/accounts/me.ts';
import { RowOrder } from '#client/accounts/settings/row-order.tsx';
import { m } from '#client/paraglide/messages.js';
import { CheckBox } from '#client/ui/check-box.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** How a row of the queue is read. */
export const QueueSettings = () => {
  const { preferences } = useMe();
  return (
    <Panel title={m.accounts_queue_rows()} framed>
      <RowOrder parts={preferences.rowOrder} />
      <CheckBox
        label={m.accounts_braille()}
        description={m.accounts_braille_what()}
        checked={preferences.braille}
        onChange={(braille) => changePreferences({ braille })}
      />
    </Panel>
  );
};
