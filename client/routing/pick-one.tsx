import { type Ref, useState } from 'react';
import { ComboBox } from '#client/ui/combo-box.tsx';

export type Option = { id: string; name: string };

type Props = {
  id?: string;
  label: string;
  options: Option[];
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string | null;
  required?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** One of many things of the city, typed or chosen. */
export const PickOne = ({ options, value, onChange, ...field }: Props) => {
  const [typed, setTyped] = useState(() => options.find(({ id }) => id === value)?.name ?? value ?? '');
  const sought = typed.trim().toLowerCase();
  const items = value === null ? options.filter(({ name }) => name.toLowerCase().includes(sought)).slice(0, 9) : [];
  return (
    <ComboBox
      {...field}
      value={typed}
      items={items}
      onChange={(text) => {
        setTyped(text);
        onChange(options.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())?.id ?? null);
      }}
      onPicked={({ id, name }) => {
        setTyped(name);
        onChange(id);
      }}
    />
  );
};
