import { useId, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { handOverSchema } from '#shared/shifts/hand-over.ts';

/** At the end of a shift: what those who come next need to know. What is typed is kept until it is sent. */
export const HandOver = () => {
  const { data: self } = useSelf();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{m.shifts_handover()}</Button>
      {open && self && <HandOverDialog agentId={self.id} onClose={() => setOpen(false)} />}
    </div>
  );
};

const troubleOf = (error: unknown): string =>
  failureOf(error).code === 'state-forbids' ? m.shifts_handover_nobody() : sentenceFor(error);

const HandOverDialog = ({ agentId, onClose }: { agentId: string; onClose: () => void }) => {
  const fieldId = useId();
  const { body, type, discard } = useDraft(agentId, 'handover', { words: '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const { trouble, attempt } = useTrouble(troubleOf);
  const send = () => {
    const parsed = handOverSchema.safeParse(body);
    if (!parsed.success) {
      const sentence = m.shifts_handover_wrong();
      return refuseField(document.getElementById(fieldId), sentence, () => setWrong(sentence));
    }
    setWrong(null);
    return attempt(async () => {
      const { readers } = await client.shifts.handOver.mutate(parsed.data);
      await discard();
      onClose();
      announce(m.shifts_handed_over({ count: readers }));
    });
  };
  return (
    <Dialog
      title={m.shifts_handover()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={send}>
          {m.shifts_handover_send()}
        </Button>
      }
    >
      <TextArea
        id={fieldId}
        label={m.shifts_handover_words()}
        value={body.words}
        onChange={(words) => type({ words })}
        onSubmit={send}
        error={wrong}
        maxLength={500}
      />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
