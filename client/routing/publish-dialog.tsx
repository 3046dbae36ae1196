import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { failureOf } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { type RulesDesk, troubleOf, writeDesk } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { type LocalText, textIn } from '#shared/language.ts';

const refusalOf = async (error: unknown): Promise<string> => {
  const { code, details } = failureOf(error);
  if (code === 'invalid-input') return m.routing_reason_missing();
  if (code !== 'state-forbids') return troubleOf(error);
  if (!Array.isArray(details.gone)) return m.routing_not_submitted();
  return (details.gone as LocalText[]).map((text) => textIn(text, getLocale())).join(' ');
};

/** Submits the draft, or publishes what another supervisor submitted. Alone, a written reason does. */
export const PublishDialog = ({ desk, onClose }: { desk: RulesDesk; onClose: () => void }) => {
  const { data: self } = useSelf();
  const [reason, setReason] = useState('');
  const { trouble, attempt } = useTrouble(refusalOf);
  const { draft, alone } = desk;
  const mine = draft?.submittedBy === self?.id;
  const approves = Boolean(draft?.submittedBy) && !mine;
  const publishes = approves || alone;

  const send = async () => {
    if (!draft) return onClose();
    const { revision } = draft;
    await attempt(async () => {
      const next = approves
        ? await client.routing.publish.mutate({ revision })
        : await client.routing.submit.mutate({ revision, reason });
      void writeDesk(next);
      announce(next.draft ? m.routing_submitted() : m.routing_published({ version: next.version }));
      onClose();
    });
  };

  return (
    <Dialog
      title={m.routing_publish()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={send} unavailable={mine && !alone ? m.routing_needs_second() : null}>
          {publishes ? m.routing_publish() : m.routing_submit()}
        </Button>
      }
    >
      {approves && <p>{m.routing_submitted_by({ by: draft?.submittedByName ?? '' })}</p>}
      {!publishes && <p>{m.routing_needs_second()}</p>}
      {alone && <TextField label={m.routing_reason()} value={reason} onChange={setReason} onEnter={send} required />}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
