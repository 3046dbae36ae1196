import { useId, useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { firstRefused } from '#client/a11y/focus.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { ConditionsPart } from '#client/routing/conditions-part.tsx';
import { OutcomePart } from '#client/routing/outcome-part.tsx';
import { checkRule, formOf } from '#client/routing/rule-form.ts';
import { newestDesk, type Row, type RulesDesk, sendChange } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';

type Props = {
  desk: RulesDesk;
  /** Null: a new rule, for `position`. */
  row: Row | null;
  position: number;
  onSaved: (desk: RulesDesk, id: string) => void;
  onClose: () => void;
};

type Wrong = { condition?: { at: number; sentence: string }; department?: string; deadlines?: string };

/** Writes a rule: the conditions, then what it decides. What was typed stays when another supervisor was first. */
export const RuleDialog = ({ desk, row, position, onSaved, onClose }: Props) => {
  const { data: city } = useCatalogue();
  const [form, setForm] = useState(() => formOf(row?.rule ?? null));
  const [wrong, setWrong] = useState<Wrong>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  // The table that she saw: what others do meanwhile is told before it is overwritten.
  const [pinned, setPinned] = useState(desk);
  const ids = useId();
  const parts = useRef<HTMLDivElement>(null);

  const refuse = (found: Wrong, sentence: string) => {
    const field = () => (found.department ? document.getElementById(ids) : firstRefused(parts.current));
    refuseField(field, sentence, () => setWrong(found));
  };

  const save = async () => {
    const checked = checkRule(form, row?.rule.enabled ?? true);
    setTrouble(null);
    if ('wrong' in checked) {
      if (checked.wrong === 'condition') {
        const sentence = m.routing_condition_empty();
        return refuse({ condition: { at: checked.at, sentence } }, sentence);
      }
      const sentence = checked.wrong === 'department' ? m.routing_department_missing() : m.routing_deadlines_wrong();
      return refuse({ [checked.wrong]: sentence }, sentence);
    }
    setWrong({});
    const { rule } = checked;
    const sent = await sendChange(pinned, row ? { kind: 'edit', id: row.id, rule } : { kind: 'add', position, rule });
    if ('desk' in sent) return onSaved(sent.desk, row?.id ?? sent.desk.draft?.rules[position - 1]?.id ?? '');
    setPinned((seen) => newestDesk() ?? seen);
    setTrouble(sent.trouble);
    announce(sent.trouble);
  };

  if (!city) return null;
  return (
    <Dialog
      wide
      title={row ? m.routing_rule({ position: row.position }) : m.routing_add()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={save}>
          {m.routing_save()}
        </Button>
      }
    >
      <div className="rules-form" ref={parts}>
        <ConditionsPart
          when={form.when}
          city={city}
          wrong={wrong.condition ?? null}
          onChange={(when) => setForm((now) => ({ ...now, when }))}
        />
        <OutcomePart
          form={form}
          city={city}
          departmentId={ids}
          wrong={wrong}
          onChange={(patch) => setForm((now) => ({ ...now, ...patch }))}
        />
        <ErrorText>{trouble}</ErrorText>
      </div>
    </Dialog>
  );
};
