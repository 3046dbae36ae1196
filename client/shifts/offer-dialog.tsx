import { useId, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { useSelf } from '#client/api/self.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { swapTrouble } from '#client/shifts/swap-trouble.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { PickField } from '#client/ui/pick-field.tsx';

/** Offers a shift, `id` by when it begins, to one colleague. */
export const OfferDialog = ({ shift, onClose }: { shift: { id: string; text: string }; onClose: () => void }) => {
  const fieldId = useId();
  const { data: self } = useSelf();
  const { data: catalogue } = useCatalogue();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const { trouble, attempt } = useTrouble(swapTrouble);
  const colleagues = (catalogue?.agents ?? [])
    .filter(({ id, role }) => role === 'agent' && id !== self?.id)
    .map(({ id, name }) => ({ id, name }));

  const refuse = () => {
    const sentence = m.shifts_offer_to_wrong();
    refuseField(document.getElementById(fieldId), sentence, () => setWrong(sentence));
  };
  const offerTo = (colleague: { id: string; name: string }) => {
    setWrong(null);
    return attempt(async () => {
      await client.shifts.offerShift.mutate({ startsAt: shift.id, agentId: colleague.id });
      await queryClient.invalidateQueries(trpc.shifts.own.queryFilter());
      onClose();
      announce(m.shifts_swap_to({ other: colleague.name, shift: shift.text }));
    });
  };
  const send = () => {
    const colleague = colleagues.find(({ name }) => name === typed.trim());
    return colleague ? offerTo(colleague) : refuse();
  };
  return (
    <Dialog
      title={shift.text}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={send}>
          {m.shifts_offer_send()}
        </Button>
      }
    >
      <PickField
        id={fieldId}
        label={m.shifts_offer_to()}
        things={colleagues}
        value={typed}
        onChange={setTyped}
        onPicked={offerTo}
        onNone={refuse}
        onUnknown={refuse}
        error={wrong}
      />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
