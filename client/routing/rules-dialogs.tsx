import { DiscardDialog } from '#client/routing/discard-dialog.tsx';
import { DryRunDialog } from '#client/routing/dry-run-dialog.tsx';
import { ExportDialog } from '#client/routing/export-dialog.tsx';
import { FindingsDialog } from '#client/routing/findings-dialog.tsx';
import { ImportDialog } from '#client/routing/import-dialog.tsx';
import { MoveDialog } from '#client/routing/move-dialog.tsx';
import { PublishDialog } from '#client/routing/publish-dialog.tsx';
import { ReturnsDialog } from '#client/routing/returns-dialog.tsx';
import { RuleDialog } from '#client/routing/rule-dialog.tsx';
import { SampleDialog } from '#client/routing/sample-dialog.tsx';
import type { Row, RulesDesk } from '#client/routing/use-rules.ts';
import { VersionsDialog } from '#client/routing/versions-dialog.tsx';

/** Which dialog of the table is open, and on what. */
export type RulesDialog =
  | { kind: 'add'; position: number }
  | { kind: 'edit' | 'move'; row: Row }
  | { kind: 'findings' | 'sample' | 'dry run' | 'publish' | 'discard' | 'versions' | 'returns' | 'export' | 'import' };

type Props = {
  dialog: RulesDialog;
  desk: RulesDesk;
  rows: Row[];
  onMove: (row: Row, position: number) => void;
  onRule: (id: string) => void;
  onSaved: (desk: RulesDesk, id: string) => void;
  onClose: () => void;
};

export const RulesDialogs = ({ dialog, desk, rows, onMove, onRule, onSaved, onClose }: Props) => {
  switch (dialog.kind) {
    case 'add':
      return <RuleDialog desk={desk} row={null} position={dialog.position} onSaved={onSaved} onClose={onClose} />;
    case 'edit': {
      const { row } = dialog;
      return <RuleDialog desk={desk} row={row} position={row.position} onSaved={onSaved} onClose={onClose} />;
    }
    case 'move':
      return <MoveDialog row={dialog.row} onMove={onMove} onClose={onClose} />;
    case 'findings':
      return <FindingsDialog onClose={onClose} />;
    case 'sample':
      return <SampleDialog onClose={onClose} />;
    case 'dry run':
      return <DryRunDialog onClose={onClose} />;
    case 'publish':
      return <PublishDialog desk={desk} onClose={onClose} />;
    case 'discard':
      return <DiscardDialog desk={desk} onClose={onClose} />;
    case 'export':
      return <ExportDialog desk={desk} onClose={onClose} />;
    case 'import':
      return <ImportDialog desk={desk} onClose={onClose} />;
    case 'returns':
      return <ReturnsDialog rows={rows} onRule={onRule} onClose={onClose} />;
    case 'versions':
      return <VersionsDialog desk={desk} onClose={onClose} />;
  }
};
