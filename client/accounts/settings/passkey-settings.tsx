import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { focusRegion } from '#client/a11y/focus.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { passkeysWork } from '#client/accounts/passkeys-work.ts';
import { DeletePasskey } from '#client/accounts/settings/delete-passkey.tsx';
import { addPasskey, type Passkey, readPasskeys } from '#client/accounts/settings/passkeys.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { TimeText } from '#client/ui/time-text.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';

const key = ['passkeys'];

/** The own passkeys: a fingerprint, a face or a key instead of the password. */
export const PasskeySettings = () => {
  const works = passkeysWork();
  const queryClient = useQueryClient();
  const { data: passkeys = [] } = useQuery({ queryKey: key, queryFn: readPasskeys, enabled: works });
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [deleting, setDeleting] = useState<Passkey | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const add = async (event: React.FormEvent) => {
    event.preventDefault();
    const refused = name.trim() ? await addPasskey(name.trim()) : m.accounts_passkey_name_missing();
    if (refused) return refuseField(field.current, refused, setWrong);
    setWrong(null);
    setName('');
    await queryClient.invalidateQueries({ queryKey: key });
    announce(m.accounts_passkey_added());
  };

  const onDeleted = async () => {
    await queryClient.invalidateQueries({ queryKey: key });
    setDeleting(null);
    // The button that was pressed is gone; the heading says how many are left.
    requestAnimationFrame(() => focusRegion('passkeys'));
  };

  if (!works) {
    return (
      <Panel title={m.accounts_passkeys({ count: 0 })} framed>
        <p>{m.accounts_passkeys_not_here()}</p>
      </Panel>
    );
  }
  return (
    <Panel title={m.accounts_passkeys({ count: passkeys.length })} region="passkeys" framed>
      <p>{m.accounts_passkeys_what()}</p>
      {passkeys.length > 0 && (
        <ul className="passkeys">
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <span>
                {passkey.name}{' '}
                <span className="quiet">
                  <TimeText at={passkey.createdAt} />
                </span>
              </span>
              <Button onPress={() => setDeleting(passkey)}>
                {m.accounts_delete()}
                <VisuallyHidden> {passkey.name}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className="form" noValidate onSubmit={add}>
        <TextField
          ref={field}
          label={m.accounts_passkey_name()}
          description={m.accounts_passkey_name_what()}
          value={name}
          onChange={setName}
          error={wrong}
        />
        <div className="form-actions">
          <Button type="submit">{m.accounts_passkey_add()}</Button>
        </div>
      </form>
      {deleting && <DeletePasskey passkey={deleting} onDeleted={onDeleted} onClose={() => setDeleting(null)} />}
    </Panel>
  );
};
