import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { changePassword } from '#client/accounts/settings/change-password.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { CheckBox } from '#client/ui/check-box.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { TextField } from '#client/ui/text-field.tsx';

/** The own password. A new one ends the sign-ins elsewhere. */
export const PasswordSettings = () => {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [shown, setShown] = useState(false);
  const [wrong, setWrong] = useState<{ field: 'current' | 'next'; sentence: string } | null>(null);
  const fields = { current: useRef<HTMLInputElement>(null), next: useRef<HTMLInputElement>(null) };

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const refused = await changePassword(current, next);
    if (refused) return refuseField(fields[refused.field].current, refused.sentence, () => setWrong(refused));
    setWrong(null);
    setCurrent('');
    setNext('');
    announce(m.accounts_password_changed());
  };

  const type = shown ? 'text' : 'password';
  return (
    <Panel title={m.accounts_password()} framed>
      <form className="form" noValidate onSubmit={submit}>
        <TextField
          ref={fields.current}
          label={m.accounts_password_current()}
          type={type}
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={wrong?.field === 'current' ? wrong.sentence : null}
        />
        <TextField
          ref={fields.next}
          label={m.accounts_password_new()}
          description={m.accounts_password_rule()}
          type={type}
          autoComplete="new-password"
          value={next}
          onChange={setNext}
          error={wrong?.field === 'next' ? wrong.sentence : null}
        />
        <CheckBox label={m.accounts_show_passwords()} checked={shown} onChange={setShown} />
        <div className="form-actions">
          <Button type="submit">{m.accounts_password_change()}</Button>
        </div>
      </form>
    </Panel>
  );
};
