import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, type Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { synonymSchema } from '#shared/knowledge/inputs.ts';

type Props = {
  /** Null: a new group. */
  synonym: Outputs['knowledge']['synonyms'][number] | null;
  /** After the server has taken it; null: it is gone. */
  onSaved: (id: string | null) => Promise<void>;
  onClose: () => void;
};

/** Adds, changes or removes words that mean the same. */
export const SynonymDialog = ({ synonym, onSaved, onClose }: Props) => {
  const [typed, setTyped] = useState(synonym?.words.join(', ') ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const refuse = (sentence: string) => {
    setWrong(sentence);
    announce(sentence);
  };
  const save = async () => {
    const words = typed.split(/[,，、;；=]/u).map((word) => word.trim());
    const parsed = synonymSchema.safeParse({ id: synonym?.id ?? null, words: words.filter(Boolean) });
    if (!parsed.success) return refuse(m.knowledge_synonym_few());
    try {
      await onSaved((await client.knowledge.saveSynonym.mutate(parsed.data)).id);
    } catch (refusal) {
      refuse(sentenceFor(refusal));
    }
  };
  const remove = async (id: string) => {
    try {
      await client.knowledge.dropSynonym.mutate({ id });
      await onSaved(null);
    } catch (refusal) {
      refuse(sentenceFor(refusal));
    }
  };
  return (
    <Dialog
      title={synonym ? m.knowledge_synonyms() : m.knowledge_synonym_add()}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={save}>
            {m.knowledge_save()}
          </Button>
          {synonym && <Button onPress={() => remove(synonym.id)}>{m.knowledge_remove()}</Button>}
        </>
      }
    >
      <TextField
        label={m.knowledge_synonym_words()}
        description={m.knowledge_synonym_how()}
        value={typed}
        onChange={setTyped}
        onEnter={save}
        error={wrong}
        autoComplete="off"
      />
    </Dialog>
  );
};
