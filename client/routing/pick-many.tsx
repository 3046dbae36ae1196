import { useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import type { Option } from '#client/routing/pick-one.tsx';
import { Button } from '#client/ui/button.tsx';
import { CheckBox } from '#client/ui/check-box.tsx';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';

type Props = {
  label: string;
  options: Option[];
  values: readonly string[];
  onChange: (ids: string[]) => void;
  error?: string | null;
};

/** Some of a few things: each with its box. */
export const PickBoxes = ({ label, options, values, onChange, error }: Props) => (
  <div className="rules-boxes">
    <p className="field-label">{label}</p>
    {options.map(({ id, name }, index) => (
      <CheckBox
        key={id}
        label={name}
        checked={values.includes(id)}
        error={index === 0 ? error : null}
        onChange={(checked) => onChange(checked ? [...values, id] : values.filter((other) => other !== id))}
      />
    ))}
  </div>
);

/** Some of many things: each is added by typing, and taken out by its button. */
export const PickMany = ({ label, options, values, onChange, error }: Props) => {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const sought = typed.trim().toLowerCase();
  const items = options
    .filter(({ id, name }) => !values.includes(id) && name.toLowerCase().includes(sought))
    .slice(0, 9);
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id;
  const add = ({ id, name }: Option) => {
    setTyped('');
    onChange([...values, id]);
    announce(m.routing_added({ name }));
  };
  const remove = (id: string) => {
    onChange(values.filter((other) => other !== id));
    field.current?.focus();
  };
  return (
    <div className="rules-many">
      <ComboBox
        ref={field}
        label={label}
        value={typed}
        items={items}
        error={error}
        onChange={setTyped}
        onPicked={add}
        onEnter={() => sought && items[0] && add(items[0])}
      />
      {values.length > 0 && (
        <ul className="rules-values">
          {values.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <Button kind="quiet" onPress={() => remove(id)}>
                <VisuallyHidden>{nameOf(id)} </VisuallyHidden>
                {m.routing_take_out()}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
