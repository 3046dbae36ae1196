import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { newPasswordSchema } from '#shared/accounts.ts';

/** Gives somebody a new password, which ends her sign-ins. */
export const ResetPassword = ({ id }: { id: string }) => {
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const refuse = (sentence: string) => refuseField(field.current, sentence, setWrong);

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (!newPasswordSchema.safeParse({ id, password }).success) return refuse(m.accounts_password_rule());
    try {
      await client.accounts.resetPassword.mutate({ id, password });
    } catch (error) {
      return refuse(sentenceFor(error));
    }
    setWrong(null);
    setPassword('');
    announce(m.accounts_password_set());
  };

  return (
    <form className="form" noValidate onSubmit={submit}>
      <TextField
        ref={field}
        label={m.accounts_password_new()}
        description={m.accounts_password_reset_what()}
        autoComplete="new-password"
        spellCheck={false}
        value={password}
        onChange={setPassword}
        error={wrong}
      />
      <div className="form-actions">
        <Button type="submit">{m.accounts_password_reset()}</Button>
      </div>
    </form>
  );
};
