import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TemplateDialog } from '#client/updates/template-dialog.tsx';
import { kindWord } from '#client/updates/update-words.ts';
import { templateVariables } from '#shared/updates/template.ts';

type Listed = Outputs['updates']['templates'][number];

const idOf = ({ kind, locale }: Listed): string => `${kind} ${locale}`;
const languageWord = ({ locale }: Listed): string => (locale === 'en' ? m.updates_en() : m.updates_zh());
const versionWord = ({ version, by }: Listed): string =>
  version === 0 ? m.updates_original() : m.updates_version({ version, by: by ?? '' });

/** The words of each kind of news, a row for each language; Enter changes them. */
export const Templates = () => {
  const { data, error } = useQuery({ ...trpc.updates.templates.queryOptions(), staleTime: 0 });
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<ListHandle>(null);

  const onSaved = async (id: string) => {
    await queryClient.invalidateQueries(trpc.updates.templates.queryFilter());
    await cacheTold();
    // The row tells what was done.
    closeAfterFocus();
    list.current?.focus(id);
  };
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  const items = data.map((template) => ({ id: idOf(template), ...template }));
  const open = items.find(({ id }) => id === openId);
  return (
    <>
      <p>
        {m.updates_templates_what({ variables: templateVariables.map((name) => `{${name}}`).join(m.updates_comma()) })}
      </p>
      <List
        ref={list}
        name={m.updates_templates()}
        items={items}
        rowName={(item) => [kindWord(item.kind), languageWord(item), versionWord(item)].join(m.updates_comma())}
        onAction={({ id }) => setOpenId(id)}
        empty=""
        lines={2}
        visibleRows={8}
      />
      {open && (
        <TemplateDialog
          template={open}
          title={[kindWord(open.kind), languageWord(open)].join(m.updates_comma())}
          onSaved={() => onSaved(open.id)}
          onClose={() => setOpenId(null)}
        />
      )}
    </>
  );
};
