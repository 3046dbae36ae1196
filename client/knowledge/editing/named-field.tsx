import { getLocale } from '#client/paraglide/runtime.js';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { type LocalText, textIn } from '#shared/language.ts';

type Props = {
  id: string;
  label: string;
  required: boolean;
  error: string | null;
  /** As typed. */
  value: string;
  chosen: string;
  things: readonly { id: string; name: LocalText }[];
  onChange: (typed: string, id: string) => void;
};

/** A department or a category, typed or chosen by its name. */
export const NamedField = ({ id, label, required, error, value, chosen, things, onChange }: Props) => {
  const named = things.map((thing) => ({ id: thing.id, name: textIn(thing.name, getLocale()) }));
  const typed = value.trim().toLowerCase();
  const items = named.filter(({ name }) => name.toLowerCase().includes(typed)).slice(0, 9);
  return (
    <ComboBox
      id={id}
      label={label}
      required={required}
      error={error}
      value={value}
      items={chosen === '' ? items : []}
      onChange={(text) => {
        const whole = named.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
        onChange(text, whole?.id ?? '');
      }}
      onPicked={(item) => onChange(item.name, item.id)}
    />
  );
};
