import { useId, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { DepartmentField } from '#client/accounts/people/department-field.tsx';
import {
  checkPerson,
  emptyPerson,
  formOf,
  type Person,
  type PersonField,
  type PersonForm,
} from '#client/accounts/people/person-form.ts';
import { ResetPassword } from '#client/accounts/people/reset-password.tsx';
import { roleWord } from '#client/accounts/people/role-words.ts';
import { useNames } from '#client/api/catalogue.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Button } from '#client/ui/button.tsx';
import { CheckBox } from '#client/ui/check-box.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { needsDepartment, roles } from '#shared/permissions.ts';

type Props = {
  /** Null: somebody new. */
  person: Person | null;
  /** After the server has taken it, with the user name. */
  onSaved: (username: string) => Promise<void>;
  onClose: () => void;
};

const sentences: Record<PersonField, () => string> = {
  name: m.accounts_name_missing,
  username: m.accounts_username_rule,
  password: m.accounts_password_rule,
  department: m.accounts_department_wrong,
};

/** Adds somebody, or changes role, department and access of somebody. */
export const PersonDialog = ({ person, onSaved, onClose }: Props) => {
  const names = useNames();
  const ids = useId();
  const [form, setForm] = useState<PersonForm>(() =>
    person ? formOf(person, names.department(person.departmentId)) : emptyPerson(getLocale()),
  );
  const [wrong, setWrong] = useState<Partial<Record<PersonField, string>>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const change = (patch: Partial<PersonForm>) => setForm((now) => ({ ...now, ...patch }));
  const idOf = (field: PersonField) => `${ids}${field}`;

  const refuse = (fields: PersonField[], sentence?: string) => {
    const found = Object.fromEntries(fields.map((field) => [field, sentence ?? sentences[field]()]));
    const [first] = fields;
    if (first) refuseField(document.getElementById(idOf(first)), found[first] as string, () => setWrong(found));
  };

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const checked = checkPerson(form, person?.id ?? null);
    setRefused(null);
    if ('wrong' in checked) return refuse(checked.wrong);
    setWrong({});
    try {
      if ('add' in checked) await client.accounts.add.mutate(checked.add);
      else await client.accounts.change.mutate(checked.change);
      await onSaved('add' in checked ? checked.add.username : form.username);
    } catch (error) {
      const { code } = failureOf(error);
      if (code === 'name-taken') return refuse(['username'], sentenceFor(error));
      const sentence = code === 'state-forbids' ? m.accounts_last_administrator() : sentenceFor(error);
      setRefused(sentence);
      announce(sentence);
    }
  };

  const text = (field: 'name' | 'username' | 'password') => ({
    id: idOf(field),
    value: form[field],
    error: wrong[field] ?? null,
    autoComplete: 'off',
    onChange: (typed: string) => change({ [field]: typed }),
  });
  return (
    <Dialog title={person?.name ?? m.accounts_add()} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <TextField {...text('name')} label={m.accounts_name()} />
        {!person && (
          <>
            <TextField {...text('username')} label={m.accounts_username()} spellCheck={false} />
            <TextField
              {...text('password')}
              autoComplete="new-password"
              spellCheck={false}
              label={m.accounts_password()}
              description={m.accounts_password_rule()}
            />
          </>
        )}
        <Choice
          row
          label={m.accounts_role()}
          options={roles.map((value) => ({ value, label: roleWord(value) }))}
          value={form.role}
          onChange={(role) => change({ role })}
        />
        <DepartmentField
          id={idOf('department')}
          value={form}
          required={needsDepartment(form.role)}
          error={wrong.department ?? null}
          onChange={change}
        />
        {person ? (
          <>
            {(form.role === 'officer' || form.role === 'supervisor') && (
              <CheckBox
                label={form.role === 'officer' ? m.accounts_head() : m.accounts_commission()}
                description={m.accounts_oversees_what()}
                checked={form.oversees}
                onChange={(oversees) => change({ oversees })}
              />
            )}
            <CheckBox
              label={m.accounts_active()}
              description={m.accounts_active_what()}
              checked={form.active}
              onChange={(active) => change({ active })}
            />
          </>
        ) : (
          <Choice
            row
            label={m.accounts_language()}
            options={[
              { value: 'zh-TW', label: '中文', lang: 'zh-TW' },
              { value: 'en', label: 'English', lang: 'en' },
            ]}
            value={form.locale}
            onChange={(locale) => change({ locale })}
          />
        )}
        <ErrorText>{refused}</ErrorText>
        <div className="form-actions">
          <Button type="submit" kind="primary">
            {person ? m.accounts_save() : m.accounts_add()}
          </Button>
        </div>
      </form>
      {person && <ResetPassword id={person.id} />}
    </Dialog>
  );
};
