import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import type { RulesDesk } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { saveFile } from '#client/ui/save-file.ts';
import { TextField } from '#client/ui/text-field.tsx';

/** Saves the draft, the rules in force or those of any version as a file. */
export const ExportDialog = ({ desk, onClose }: { desk: RulesDesk; onClose: () => void }) => {
  const [format, setFormat] = useState<'json' | 'dmn'>('json');
  const [typed, setTyped] = useState(desk.draft ? '' : String(desk.version));
  const { trouble, attempt } = useTrouble(async (error) =>
    ['invalid-input', 'not-found'].includes(failureOf(error).code) ? m.routing_no_version() : sentenceFor(error),
  );
  const send = () =>
    attempt(async () => {
      const version = typed.trim() === '' ? null : Number(typed);
      const { name, text } = await client.routing.export.query({ version, format });
      saveFile(name, text);
      announce(m.routing_saved_as({ name }));
      onClose();
    });
  return (
    <Dialog
      title={m.routing_export()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={send}>
          {m.routing_export()}
        </Button>
      }
    >
      <Choice
        row
        label={m.routing_format()}
        options={[
          { value: 'json', label: 'JSON' },
          { value: 'dmn', label: 'DMN' },
        ]}
        value={format}
        onChange={setFormat}
      />
      <TextField
        label={m.routing_version()}
        description={desk.draft ? m.routing_export_draft() : undefined}
        value={typed}
        onChange={setTyped}
        onEnter={send}
        inputMode="numeric"
        autoComplete="off"
        short
      />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
