import { announce } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import type { RulesDialog } from '#client/routing/rules-dialogs.tsx';
import type { RulesDesk } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';

type Props = { desk: RulesDesk; position: number; onOpen: (dialog: RulesDialog) => void };

/** What can be done to the whole table. */
export const TableTools = ({ desk, position, onOpen }: Props) => {
  // Not unavailable: publishing ends the draft while the focus is on the button that did it.
  const openOnDraft = (dialog: RulesDialog) => (desk.draft ? onOpen(dialog) : announce(m.routing_no_draft()));
  return (
    <Toolbar name={m.routing_table()}>
      <Button kind="primary" command="rule-add" onPress={() => onOpen({ kind: 'add', position })}>
        {m.routing_add()}
      </Button>
      <Button onPress={() => onOpen({ kind: 'findings' })}>{m.routing_findings()}</Button>
      <Button onPress={() => onOpen({ kind: 'sample' })}>{m.routing_sample()}</Button>
      <Button onPress={() => openOnDraft({ kind: 'dry run' })}>{m.routing_dry_run()}</Button>
      <Button onPress={() => openOnDraft({ kind: 'publish' })}>{m.routing_publish()}</Button>
      <Button onPress={() => openOnDraft({ kind: 'discard' })}>{m.routing_discard()}</Button>
      <Button onPress={() => onOpen({ kind: 'versions' })}>{m.routing_versions()}</Button>
      <Button onPress={() => onOpen({ kind: 'export' })}>{m.routing_export()}</Button>
      <Button onPress={() => onOpen({ kind: 'import' })}>{m.routing_import()}</Button>
      <Button onPress={() => onOpen({ kind: 'returns' })}>{m.routing_returns()}</Button>
    </Toolbar>
  );
};
