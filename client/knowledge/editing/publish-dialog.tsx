import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';

type Props = {
  /** She wrote of it herself. */
  asksReason: boolean;
  /** What stands in the way, if anything. */
  onPublish: (reason: string) => Promise<string | null>;
  onClose: () => void;
};

/** Asks before agents read it out, and why nobody else looked at it where that is so. */
export const PublishDialog = ({ asksReason, onPublish, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const publish = async () => {
    if (asksReason && reason.trim() === '') {
      return refuseField(field.current, m.articles_reason_missing(), setMissing);
    }
    setMissing(null);
    const stands = await onPublish(reason);
    setTrouble(stands);
    if (stands) announce(stands);
  };

  return (
    <Dialog
      title={m.a11y_command_publish_article()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={publish}>
          {m.a11y_command_publish_article()}
        </Button>
      }
    >
      <p>{m.articles_publish_what()}</p>
      {asksReason && (
        <TextField
          ref={field}
          label={m.articles_reason()}
          value={reason}
          error={missing}
          maxLength={500}
          autoComplete="off"
          onChange={setReason}
          onEnter={publish}
        />
      )}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
