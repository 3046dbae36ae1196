import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { type RulesDesk, troubleOf, writeDesk } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { FileField } from '#client/ui/file-field.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { textIn } from '#shared/language.ts';
import type { Imported } from '#shared/routing/exchange-json.ts';
import { largestImport } from '#shared/routing/inputs.ts';

/** Takes a file's rules into the draft, or shows rule by rule what is wrong with it. */
export const ImportDialog = ({ desk, onClose }: { desk: RulesDesk; onClose: () => void }) => {
  const [file, setFile] = useState<File | null>(null);
  const [faults, setFaults] = useState<Extract<Imported, { faults: unknown }>['faults']>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const refuse = (sentence: string) => {
    setTrouble(sentence);
    announce(sentence);
  };
  const send = async () => {
    setFaults([]);
    setTrouble(null);
    if (!file) return refuse(m.routing_file_missing());
    const text = await file.text();
    if (text.length > largestImport) return refuse(m.routing_file_large());
    try {
      const told = await client.routing.import.mutate({ revision: desk.draft?.revision ?? 0, text });
      if ('faults' in told) {
        flushSync(() => setFaults(told.faults));
        return heading.current?.focus();
      }
      writeDesk(told.desk);
      announce(m.routing_imported({ count: told.desk.draft?.rules.length ?? 0 }));
      onClose();
    } catch (error) {
      refuse(await troubleOf(error));
    }
  };

  return (
    <Dialog
      wide
      title={m.routing_import()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={send}>
          {m.routing_import()}
        </Button>
      }
    >
      <FileField
        label={m.routing_file()}
        description={m.routing_import_what()}
        accept=".json,.dmn,.xml"
        onChange={setFile}
      />
      <ErrorText>{trouble}</ErrorText>
      {faults.length > 0 && (
        <>
          <Heading level={3} ref={heading}>
            {m.routing_import_wrong({ count: faults.length })}
          </Heading>
          <ul>
            {faults.map(({ position, text }) => (
              <li key={`${position} ${text.en}`}>{textIn(text, getLocale())}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
};
