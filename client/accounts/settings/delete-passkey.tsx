import { announce } from '#client/a11y/announcer.ts';
import { deletePasskey, type Passkey } from '#client/accounts/settings/passkeys.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';

type Props = { passkey: Passkey; onDeleted: () => void; onClose: () => void };

/** Asks before a passkey is deleted: it cannot be brought back. */
export const DeletePasskey = ({ passkey, onDeleted, onClose }: Props) => {
  const remove = async () => {
    if (await deletePasskey(passkey.id)) onDeleted();
    else announce(m.app_error_internal());
  };
  return (
    <Dialog
      title={m.accounts_passkey_delete({ name: passkey.name })}
      onClose={onClose}
      actions={
        <Button kind="danger" onPress={remove}>
          {m.accounts_delete()}
        </Button>
      }
    >
      <p>{m.accounts_passkey_delete_what()}</p>
    </Dialog>
  );
};
