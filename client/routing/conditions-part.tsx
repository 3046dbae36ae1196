import { useId } from 'react';
import { flushSync } from 'react-dom';
import { firstField } from '#client/a11y/focus.ts';
import { m } from '#client/paraglide/messages.js';
import { fieldWords } from '#client/routing/city-options.ts';
import { ConditionFields } from '#client/routing/condition-fields.tsx';
import { emptyCondition, type Field } from '#client/routing/rule-form.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import type { City } from '#shared/routing/names.ts';
import type { Condition } from '#shared/routing/rule.ts';

type Props = {
  when: Condition[];
  city: City;
  wrong: { at: number; sentence: string } | null;
  onChange: (when: Condition[]) => void;
};

/** The conditions of a rule, one under the other; all of them must hold. */
export const ConditionsPart = ({ when, city, wrong, onChange }: Props) => {
  const ids = useId();
  const idOf = (index: number) => `${ids}condition${index}`;
  const there = new Set(when.map(({ field }) => field));
  const fields = (Object.keys(fieldWords) as Field[])
    .filter((field) => field === 'answer' || !there.has(field))
    .map((field) => ({ value: field, label: fieldWords[field]() }));

  const add = (field: Field) => {
    flushSync(() => onChange([...when, emptyCondition(field)]));
    firstField(document.getElementById(idOf(when.length)))?.focus();
  };
  const remove = (index: number) => {
    flushSync(() => onChange(when.toSpliced(index, 1)));
    document.getElementById(`${ids}add`)?.focus();
  };

  return (
    <div className="rules-when">
      <p className="field-label">{when.length > 0 ? m.routing_when() : m.routing_always()}</p>
      {when.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition has nothing else that stays
        <div key={`${condition.field}${index}`} id={idOf(index)} className="rules-condition">
          <ConditionFields
            condition={condition}
            when={when}
            city={city}
            error={wrong?.at === index ? wrong.sentence : null}
            onChange={(changed) => onChange(when.with(index, changed))}
          />
          <Button kind="quiet" onPress={() => remove(index)}>
            <VisuallyHidden>{fieldWords[condition.field]()} </VisuallyHidden>
            {m.routing_take_out()}
          </Button>
        </div>
      ))}
      <Choice id={`${ids}add`} row label={m.routing_add_condition()} options={fields} value={null} onPicked={add} />
    </div>
  );
};
