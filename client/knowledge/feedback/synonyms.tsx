import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { SynonymDialog } from '#client/knowledge/feedback/synonym-dialog.tsx';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TextField } from '#client/ui/text-field.tsx';

/** The words that mean the same: found by typing, changed with Enter, added with the button. */
export const Synonyms = () => {
  const { data, error } = useQuery({ ...trpc.knowledge.synonyms.queryOptions(), staleTime: 0 });
  const [typed, setTyped] = useState('');
  const [openId, setOpenId] = useState<string | 'new' | null>(null);
  const list = useRef<ListHandle>(null);
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  const wanted = typed.trim().toLowerCase();
  const found = data.filter(({ words }) => words.some((word) => word.toLowerCase().includes(wanted)));

  const onSaved = async (id: string | null) => {
    await queryClient.invalidateQueries(trpc.knowledge.synonyms.queryFilter());
    await cacheTold();
    // The row tells what was done; where it was filtered away it comes back.
    flushSync(() => setTyped(''));
    closeAfterFocus();
    list.current?.focus(id ?? undefined);
  };
  return (
    <>
      <TextField label={m.knowledge_synonyms_find()} value={typed} onChange={setTyped} autoComplete="off" />
      <List
        ref={list}
        name={m.knowledge_synonyms()}
        items={found}
        rowName={({ words }) => words.join(', ')}
        onAction={({ id }) => setOpenId(id)}
        empty={m.knowledge_synonyms_empty()}
        lines={2}
        visibleRows={5}
      />
      <Button onPress={() => setOpenId('new')}>{m.knowledge_synonym_add()}</Button>
      {openId && (
        <SynonymDialog
          synonym={data.find(({ id }) => id === openId) ?? null}
          onSaved={onSaved}
          onClose={() => setOpenId(null)}
        />
      )}
    </>
  );
};
