import { useState } from 'react';
import { leaderKeys, useBindings } from '#client/a11y/bindings.ts';
import { type Command, commandTable } from '#client/a11y/commands.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import { changePreferences } from '#client/accounts/change-preferences.ts';
import { useMe } from '#client/accounts/me.ts';
import { KeyDialog } from '#client/accounts/settings/key-dialog.tsx';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { List } from '#client/ui/list.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** The leader key, and the key of each command. */
export const KeySettings = () => {
  const { preferences } = useMe();
  const { leader, keys } = useBindings();
  const [changing, setChanging] = useState<Command | null>(null);
  return (
    <Panel title={m.accounts_keys()} framed>
      <Choice
        label={m.accounts_leader()}
        description={m.accounts_leader_what()}
        row
        options={leaderKeys.map((key) => ({ value: key, label: key }))}
        value={leader as (typeof leaderKeys)[number]}
        onChange={(chosen) => changePreferences({ leader: chosen })}
      />
      <p>{m.accounts_keys_what()}</p>
      <List
        name={m.accounts_commands()}
        items={commandTable}
        rowName={({ id, label }) => `${label()}, ${displayKey(keys[id]) || m.accounts_no_key()}`}
        onAction={setChanging}
        empty=""
      >
        {({ id, label }) => (
          <span className="key-row">
            <span>{label()}</span>
            {keys[id] === null ? <span className="quiet">{m.accounts_no_key()}</span> : <Kbd of={keys[id]} />}
          </span>
        )}
      </List>
      {Object.keys(preferences.keys).length > 0 && (
        <Button onPress={() => changePreferences({ keys: {} }, m.accounts_keys_default_again())}>
          {m.accounts_keys_default()}
        </Button>
      )}
      {changing && <KeyDialog command={changing} onClose={() => setChanging(null)} />}
    </Panel>
  );
};
