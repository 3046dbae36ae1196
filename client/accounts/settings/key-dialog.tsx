import { useRef, useState } from 'react';
import { useBindings } from '#client/a11y/bindings.ts';
import type { Command } from '#client/a11y/commands.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { changePreferences } from '#client/accounts/change-preferences.ts';
import { useMe } from '#client/accounts/me.ts';
import { keyProblem, typedKey, withKey } from '#client/accounts/settings/key-problem.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/text-field.tsx';

/** Gives a command another key, its own one back, or none. */
export const KeyDialog = ({ command, onClose }: { command: Command; onClose: () => void }) => {
  const { preferences } = useMe();
  const { leader, keys } = useBindings();
  const [key, setKey] = useState(keys[command.id] ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const problemOf = (typed: string): string | null => {
    const problem = keyProblem(preferences, command, typed);
    if (problem?.reason === 'taken')
      return m.accounts_key_taken({ key: displayKey(typed), command: problem.by.label() });
    return problem ? m.accounts_key_wrong() : null;
  };

  const keep = (chosen: string | null) => {
    const problem = chosen === null ? null : problemOf(chosen);
    if (problem) return refuseField(field.current, problem, setWrong);
    setWrong(null);
    const done = chosen === null ? m.accounts_no_key() : `${leader} ${displayKey(chosen)}`;
    changePreferences({ keys: withKey(preferences.keys, command, chosen) }, `${command.label()}, ${done}`);
    onClose();
  };

  return (
    <Dialog title={command.label()} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep(key);
        }}
      >
        <TextField
          ref={field}
          label={m.accounts_new_key()}
          description={m.accounts_new_key_what({ leader })}
          short
          autoComplete="off"
          spellCheck={false}
          value={displayKey(key)}
          onChange={(typed) => {
            const next = typedKey(typed);
            setKey(next);
            setWrong(next === '' ? null : problemOf(next));
          }}
          error={wrong}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary">
            {m.accounts_save()}
          </Button>
          {command.key !== null && (
            <Button onPress={() => keep(command.key)}>
              {m.accounts_key_default({ key: displayKey(command.key) })}
            </Button>
          )}
          <Button onPress={() => keep(null)}>{m.accounts_key_off()}</Button>
        </div>
      </form>
    </Dialog>
  );
};
