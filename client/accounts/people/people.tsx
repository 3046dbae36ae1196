import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { nameLanguage } from '#client/accounts/name-language.ts';
import { PersonDialog } from '#client/accounts/people/person-dialog.tsx';
import type { Person } from '#client/accounts/people/person-form.ts';
import { roleWord } from '#client/accounts/people/role-words.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import type { Role } from '#shared/permissions.ts';
import '#client/accounts/accounts.css';

/** All who have an account: found by typing, changed with Enter, added with the button. */
export const People = () => {
  const { data: people, error } = useQuery(trpc.accounts.list.queryOptions());
  const names = useNames();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<{ person: Person | null } | null>(null);
  const list = useRef<ListHandle>(null);

  const isFound = ({ name, username }: Person) =>
    `${name} ${username}`.toLowerCase().includes(typed.trim().toLowerCase());
  const found = (people ?? []).filter(isFound);
  const place = ({ role, departmentId }: Person) =>
    [roleWord(role as Role), names.department(departmentId)].filter(Boolean).join(', ');

  const onSaved = async (username: string) => {
    await queryClient.invalidateQueries(trpc.accounts.list.queryFilter());
    await cacheTold();
    const saved = queryClient.getQueryData(trpc.accounts.list.queryKey())?.find((one) => one.username === username);
    // The row tells what was done; where it was filtered away it comes back.
    flushSync(() => saved && !isFound(saved) && setTyped(''));
    closeAfterFocus();
    list.current?.focus(saved?.id);
  };

  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!people) return <Loading />;
  return (
    <>
      <div className="people-head">
        <TextField label={m.accounts_find()} value={typed} onChange={setTyped} autoComplete="off" />
        <Button kind="primary" onPress={() => setOpen({ person: null })}>
          {m.accounts_add()}
        </Button>
      </div>
      <List
        ref={list}
        name={m.accounts_people()}
        items={found}
        rowName={(person) =>
          [person.name, !person.active && m.accounts_off(), place(person)].filter(Boolean).join(', ')
        }
        rowLang={({ name }) => nameLanguage(name)}
        onAction={(person) => setOpen({ person })}
        lines={2}
        visibleRows={9}
        empty={m.accounts_nobody()}
      >
        {(person) => (
          <span className="person-row">
            <span>
              {person.name} <span className="quiet">{person.username}</span>
              <br />
              <span className="quiet">{place(person)}</span>
            </span>
            {!person.active && <Badge shape="cross">{m.accounts_off()}</Badge>}
          </span>
        )}
      </List>
      {open && <PersonDialog person={open.person} onSaved={onSaved} onClose={() => setOpen(null)} />}
    </>
  );
};
