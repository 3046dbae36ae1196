import { useId, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { signInWithPassword } from '#client/accounts/sign-in/sign-in.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import type { Self } from '#client/api/self.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { firstAdministratorSchema } from '#shared/accounts.ts';
import '#client/accounts/accounts.css';

type Field = 'name' | 'username' | 'password';
const fields: readonly Field[] = ['name', 'username', 'password'];
const sentences: Record<Field, () => string> = {
  name: m.accounts_name_missing,
  username: m.accounts_username_rule,
  password: m.accounts_password_rule,
};

/** Makes the first administrator with the token of the one-time link, and signs her in. */
export const FirstAdministrator = ({ token, onSignedIn }: { token: string; onSignedIn: (self: Self) => void }) => {
  const ids = useId();
  const [form, setForm] = useState<Record<Field, string>>({ name: '', username: '', password: '' });
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({});
  const [refused, setRefused] = useState<string | null>(null);

  const refuseAt = (field: Field, sentence: string, found = { [field]: sentence }) =>
    refuseField(document.getElementById(ids + field), sentence, () => setWrong(found));
  const refuse = (sentence: string) => {
    setRefused(sentence);
    announce(sentence);
  };

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setRefused(null);
    const parsed = firstAdministratorSchema.safeParse({ token, ...form, locale: getLocale() });
    if (!parsed.success) {
      const named = parsed.error.issues.map(({ path }) => path[0]);
      const found = fields.filter((field) => named.includes(field));
      const [first] = found;
      if (!first) return refuse(m.app_error_wrong_token());
      return refuseAt(first, sentences[first](), Object.fromEntries(found.map((field) => [field, sentences[field]()])));
    }
    setWrong({});
    try {
      await client.accounts.createFirstAdministrator.mutate(parsed.data);
    } catch (error) {
      if (failureOf(error).code === 'name-taken') return refuseAt('username', sentenceFor(error));
      return refuse(sentenceFor(error));
    }
    const result = await signInWithPassword(parsed.data.username, parsed.data.password);
    if ('self' in result) onSignedIn(result.self);
    else refuse(result.why);
  };

  const text = (field: Field) => ({
    id: ids + field,
    value: form[field],
    error: wrong[field] ?? null,
    onChange: (typed: string) => setForm((now) => ({ ...now, [field]: typed })),
  });
  return (
    <form className="form" noValidate onSubmit={submit} data-focus-first>
      <TextField {...text('name')} label={m.accounts_name()} autoComplete="name" />
      <TextField
        {...text('username')}
        label={m.accounts_username()}
        description={m.accounts_username_rule()}
        autoComplete="username"
        spellCheck={false}
      />
      <TextField
        {...text('password')}
        label={m.accounts_password()}
        description={m.accounts_password_rule()}
        autoComplete="new-password"
        spellCheck={false}
      />
      <ErrorText>{refused}</ErrorText>
      <div className="form-actions">
        <Button type="submit" kind="primary">
          {m.accounts_first_administrator_make()}
        </Button>
      </div>
    </form>
  );
};
