import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import type { RulesDesk } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';

const saveFile = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
};

/** Saves the draft, or the rules in force where there is none, as a file. */
export const ExportDialog = ({ desk, onClose }: { desk: RulesDesk; onClose: () => void }) => {
  const [format, setFormat] = useState<'json' | 'dmn'>('json');
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = async () => {
    try {
      const { name, text } = await client.routing.export.query({ version: desk.draft ? null : desk.version, format });
      saveFile(name, text);
      announce(m.routing_saved_as({ name }));
      onClose();
    } catch (error) {
      setTrouble(sentenceFor(error));
      announce(sentenceFor(error));
    }
  };
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
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
