import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { passkeysWork } from '#client/accounts/passkeys-work.ts';
import { type SignedInOrWhy, signInWithPasskey, signInWithPassword } from '#client/accounts/sign-in/sign-in.ts';
import type { Self } from '#client/api/self.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { CheckBox } from '#client/ui/check-box.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import '#client/accounts/accounts.css';

type Wrong = { field: 'username' | 'password'; sentence: string };

/** User name and password, or a passkey. What is wrong stands at a field, which gets the focus. */
export const SignInForm = ({ onSignedIn }: { onSignedIn: (self: Self) => void }) => {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const usernameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  const refuse = (field: Wrong['field'], sentence: string) => {
    const control = field === 'username' ? usernameField.current : passwordField.current;
    refuseField(control, sentence, () => setWrong({ field, sentence }));
  };

  const settle = (result: SignedInOrWhy) => {
    setBusy(false);
    if ('self' in result) onSignedIn(result.self);
    else refuse('password', result.why);
  };

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!username.trim()) return refuse('username', m.accounts_username_missing());
    if (!password) return refuse('password', m.accounts_password_missing());
    setBusy(true);
    setWrong(null);
    settle(await signInWithPassword(username.trim(), password));
  };

  const byPasskey = async () => {
    setBusy(true);
    setWrong(null);
    settle(await signInWithPasskey());
  };

  const offerPasskeys = useEffectEvent(async (gone: AbortSignal) => {
    if (!passkeysWork() || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
    const result = await signInWithPasskey(true);
    // Not taking the offer is no error.
    if (!gone.aborted && 'self' in result) onSignedIn(result.self);
  });
  useEffect(() => {
    const gone = new AbortController();
    void offerPasskeys(gone.signal);
    return () => gone.abort();
  }, []);

  return (
    <form className="form" noValidate onSubmit={submit}>
      <TextField
        ref={usernameField}
        label={m.accounts_username()}
        name="username"
        autoComplete="username webauthn"
        spellCheck={false}
        value={username}
        onChange={setUsername}
        error={wrong?.field === 'username' ? wrong.sentence : null}
      />
      <TextField
        ref={passwordField}
        label={m.accounts_password()}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        spellCheck={false}
        value={password}
        onChange={setPassword}
        error={wrong?.field === 'password' ? wrong.sentence : null}
      />
      <CheckBox label={m.accounts_show_password()} checked={shown} onChange={setShown} />
      <div className="form-actions">
        <Button type="submit" kind="primary" unavailable={busy ? m.accounts_signing_in() : null}>
          {m.accounts_sign_in()}
        </Button>
        {passkeysWork() && <Button onPress={byPasskey}>{m.accounts_use_passkey()}</Button>}
      </div>
    </form>
  );
};
