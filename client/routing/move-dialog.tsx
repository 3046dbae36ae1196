import { useState } from 'react';
import { m } from '#client/paraglide/messages.js';
import type { Row } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/text-field.tsx';

type Props = { row: Row; onMove: (row: Row, position: number) => void; onClose: () => void };

/** Moves a rule to the place with a number. */
export const MoveDialog = ({ row, onMove, onClose }: Props) => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const send = () => {
    if (!/^[1-9]\d{0,4}$/.test(typed.trim())) return setWrong(m.routing_position_wrong());
    onMove(row, Number(typed));
  };
  return (
    <Dialog
      title={m.routing_move()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={send}>
          {m.routing_move()}
        </Button>
      }
    >
      <TextField
        label={m.routing_position()}
        value={typed}
        onChange={setTyped}
        onEnter={send}
        error={wrong}
        inputMode="numeric"
        autoComplete="off"
        short
      />
    </Dialog>
  );
};
