import { m } from '#client/paraglide/messages.js';
import type { RulesDialog } from '#client/routing/rules-dialogs.tsx';
import type { Row } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Words } from '#client/ui/lang.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';

type Props = {
  row: Row;
  onMove: (row: Row, position: number) => void;
  onSwitch: (row: Row) => void;
  onRemove: (row: Row) => void;
  onOpen: (dialog: RulesDialog) => void;
};

/** What can be done to the rule that was read last. */
export const RuleTools = ({ row, onMove, onSwitch, onRemove, onOpen }: Props) => {
  const name = m.routing_rule({ position: row.position });
  return (
    <div className="rules-tools">
      <p>
        <Words>{row.text}</Words>
      </p>
      <Toolbar name={name}>
        <Button onPress={() => onOpen({ kind: 'edit', row })}>{m.routing_edit()}</Button>
        <Button command="rule-up" onPress={() => onMove(row, row.position - 1)}>
          {m.routing_up()}
        </Button>
        <Button command="rule-down" onPress={() => onMove(row, row.position + 1)}>
          {m.routing_down()}
        </Button>
        <Button onPress={() => onOpen({ kind: 'move', row })}>{m.routing_move()}</Button>
        <Button command="rule-switch" onPress={() => onSwitch(row)}>
          {m.routing_switch()}
        </Button>
        <Button kind="danger" onPress={() => onRemove(row)}>
          {m.routing_remove()}
        </Button>
      </Toolbar>
    </div>
  );
};
