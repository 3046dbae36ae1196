import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { m } from '#client/paraglide/messages.js';
import { DraftLine } from '#client/routing/draft-line.tsx';
import { RuleTools } from '#client/routing/rule-tools.tsx';
import { type RulesDialog, RulesDialogs } from '#client/routing/rules-dialogs.tsx';
import { TableTools } from '#client/routing/table-tools.tsx';
import { type Row, type RowChange, type RulesDesk, useRules, writeDesk } from '#client/routing/use-rules.ts';
import { useRulesNews } from '#client/routing/use-rules-news.ts';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Words } from '#client/ui/lang.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import '#client/routing/rules.css';

/** The table of the routing rules, a line each, with all that can be done to it. */
export const Rules = () => {
  const { desk, error, rows, changeRow } = useRules();
  useRulesNews();
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  return desk ? <Table desk={desk} rows={rows} changeRow={changeRow} /> : <Loading />;
};

type TableProps = { desk: RulesDesk; rows: Row[]; changeRow: (change: RowChange, done: string) => void };

const Table = ({ desk, rows, changeRow }: TableProps) => {
  const [typed, setTyped] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<RulesDialog | null>(null);
  const list = useRef<ListHandle>(null);

  const sought = typed.trim().toLowerCase();
  // A number finds its rule alone.
  const found = rows.filter(({ text, position }) =>
    /^\d+$/.test(sought) ? String(position) === sought : text.toLowerCase().includes(sought),
  );
  const current = found.find(({ id }) => id === currentId) ?? found[0] ?? null;

  const move = (row: Row, position: number) => {
    const to = Math.min(Math.max(position, 1), rows.length);
    if (to === row.position) return announce(m.routing_moved({ position: to }));
    changeRow({ kind: 'move', id: row.id, position: to }, m.routing_moved({ position: to }));
  };
  const turn = ({ id, rule, position }: Row) => {
    const done = rule.enabled ? m.routing_switched_off({ position }) : m.routing_switched_on({ position });
    changeRow({ kind: 'switch', id, enabled: !rule.enabled }, done);
  };
  const remove = ({ id, position }: Row) => changeRow({ kind: 'remove', id }, m.routing_removed({ position }));

  useCommand('rule-add', () => setDialog({ kind: 'add', position: current?.position ?? 1 }));
  useCommand('rule-up', () => current && move(current, current.position - 1), current !== null);
  useCommand('rule-down', () => current && move(current, current.position + 1), current !== null);
  useCommand('rule-switch', () => current && turn(current), current !== null);

  const goToRule = (id: string) => {
    flushSync(() => setTyped(''));
    closeAfterFocus();
    list.current?.focus(id);
  };
  /** After a rule was saved: its row says it. */
  const onSaved = async (saved: RulesDesk, id: string) => {
    await writeDesk(saved);
    goToRule(id);
  };

  return (
    <div className="rules">
      <DraftLine desk={desk} />
      <List
        ref={list}
        name={m.routing_rules()}
        items={found}
        rowName={({ text }) => text}
        onAction={(row) => setDialog({ kind: 'edit', row })}
        onRow={({ id }) => setCurrentId(id)}
        lines={2}
        visibleRows={8}
        empty={m.routing_no_rules()}
      >
        {({ text }) => (
          <span className="rules-row">
            <Words>{text}</Words>
          </span>
        )}
      </List>
      {current && (
        <RuleTools row={current} onMove={move} onSwitch={turn} onRemove={remove} onOpen={(open) => setDialog(open)} />
      )}
      <TextField label={m.routing_find()} value={typed} onChange={setTyped} autoComplete="off" />
      <TableTools desk={desk} position={current?.position ?? 1} onOpen={setDialog} />
      {dialog && (
        <RulesDialogs
          dialog={dialog}
          desk={desk}
          rows={rows}
          onRule={goToRule}
          onMove={(row, position) => {
            setDialog(null);
            move(row, position);
          }}
          onSaved={onSaved}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
};
