import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { client, type Outputs } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { missingVariable, textLength, unknownVariables } from '#shared/updates/template.ts';

type Template = Outputs['updates']['templates'][number];
type Props = { template: Template; title: string; onSaved: () => Promise<void>; onClose: () => void };

const bracketed = (names: string[]): string => names.map((name) => `{${name}}`).join(m.updates_comma());

const faultOf = (text: string): string | null => {
  if (!text.trim()) return m.updates_empty_field();
  const unknown = unknownVariables(text);
  return unknown.length > 0 ? m.updates_unknown({ names: bracketed(unknown) }) : null;
};

/** Changes what citizens are told, in one language. */
export const TemplateDialog = ({ template, title, onSaved, onClose }: Props) => {
  const ids = { subject: useId(), words: useId() };
  const [subject, setSubject] = useState(template.subject);
  const [words, setWords] = useState(template.words);
  const [wrong, setWrong] = useState<{ subject?: string; words?: string }>({});
  const { trouble, attempt } = useTrouble();
  const { kind, locale, version } = template;
  const missing = missingVariable(kind, words);

  const save = async () => {
    const faults = {
      subject: faultOf(subject),
      words: faultOf(words) ?? (missing && m.updates_left_out({ names: bracketed([missing]) })),
    };
    for (const field of ['subject', 'words'] as const) {
      const sentence = faults[field];
      if (sentence)
        return refuseField(document.getElementById(ids[field]), sentence, () => setWrong({ [field]: sentence }));
    }
    setWrong({});
    await attempt(async () => {
      await client.updates.saveTemplate.mutate({ kind, locale, version, subject, words });
      await onSaved();
    });
  };
  const { characters, messages } = textLength(words);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.updates_save()}
        </Button>
      }
    >
      <TextField
        id={ids.subject}
        lang={locale}
        label={m.updates_subject()}
        value={subject}
        onChange={setSubject}
        onEnter={save}
        error={wrong.subject ?? null}
        maxLength={120}
        autoComplete="off"
      />
      <TextArea
        id={ids.words}
        lang={locale}
        label={m.updates_words()}
        description={m.updates_length({ characters, messages })}
        value={words}
        onChange={setWords}
        onSubmit={save}
        error={wrong.words ?? null}
        maxLength={600}
      />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
