import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';

type Props = { onDiscard: () => void; onClose: () => void };

/** Asks before a draft is thrown away: it cannot be brought back. */
export const DiscardDialog = ({ onDiscard, onClose }: Props) => (
  <Dialog
    title={m.articles_discard()}
    onClose={onClose}
    actions={
      <Button kind="danger" onPress={onDiscard}>
        {m.articles_discard()}
      </Button>
    }
  >
    <p>{m.articles_discard_what()}</p>
  </Dialog>
);
