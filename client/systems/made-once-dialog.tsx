import { useEffect, useId, useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';

type Props = {
  title: string;
  label: string;
  how: string;
  wrong: string;
  /** What the secret is called that is shown. */
  once: string;
  /** Null: what was typed is none. */
  parse: (typed: string) => string | null;
  /** Makes it, and gives its secret. */
  make: (typed: string) => Promise<string>;
  onClose: () => void;
};

/** Asks for one line, makes something of it, and shows its secret, which nobody can read again. */
export const MadeOnceDialog = ({ title, label, how, wrong, once, parse, make, onClose }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { trouble, attempt } = useTrouble();
  const [secret, setSecret] = useState<string | null>(null);
  const shown = useRef<HTMLInputElement>(null);
  // The focus tells it: the secret is read as it is reached, and can be copied.
  useEffect(() => {
    if (secret === null) return;
    shown.current?.focus();
    shown.current?.select();
  }, [secret]);

  const save = async () => {
    const value = parse(typed);
    if (value === null) return refuseField(document.getElementById(id), wrong, () => setError(wrong));
    setError(null);
    await attempt(async () => setSecret(await make(value)));
  };

  if (secret !== null)
    return (
      <Dialog title={title} onClose={onClose}>
        <TextField ref={shown} label={once} value={secret} onChange={() => {}} readOnly autoComplete="off" />
      </Dialog>
    );
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.systems_save()}
        </Button>
      }
    >
      <TextField
        id={id}
        label={label}
        description={how}
        value={typed}
        onChange={setTyped}
        onEnter={save}
        error={error}
        autoComplete="off"
      />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
