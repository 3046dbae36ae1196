import { announce } from '#client/a11y/announcer.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { type RulesDesk, troubleOf, writeDesk } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';

/** Asks before all that was changed in the draft is thrown away. */
export const DiscardDialog = ({ desk, onClose }: { desk: RulesDesk; onClose: () => void }) => {
  const { trouble, attempt } = useTrouble(troubleOf);
  const send = () =>
    attempt(async () => {
      const { draft } = desk;
      if (draft) void writeDesk(await client.routing.discard.mutate({ revision: draft.revision }));
      announce(m.routing_discarded());
      onClose();
    });
  return (
    <Dialog
      title={m.routing_discard_sure()}
      onClose={onClose}
      cancel={m.routing_keep()}
      actions={
        <Button kind="danger" onPress={send}>
          {m.routing_discard()}
        </Button>
      }
    >
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
