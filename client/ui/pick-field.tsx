import { type Ref, useState } from 'react';
import { ComboBox, type ComboItem } from '#client/ui/combo-box.tsx';
import { matching } from '#client/ui/matching.ts';

export type Pickable = ComboItem & { also?: readonly string[] };

type Props<T extends Pickable> = {
  label: string;
  /** What there is to pick from, the likeliest first. `also`: other names by which it is found. */
  things: readonly T[];
  /** The text as typed. */
  value: string;
  onChange: (value: string) => void;
  /** One was chosen: from the suggestions, or Enter with the first of them. */
  onPicked: (thing: T) => void;
  /** Enter on nothing, where that is an answer. */
  onNone?: () => void;
  /** Enter on what is none of them. */
  onUnknown?: () => void;
  error?: string | null;
  required?: boolean;
  description?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
};

/** One of several things, found by what is typed in either language. */
export const PickField = <T extends Pickable>({
  things,
  value,
  onChange,
  onPicked,
  onNone,
  onUnknown,
  ...field
}: Props<T>) => {
  const [picked, setPicked] = useState<string | null>(null);
  // What was chosen stands in the field; it is no search any more.
  const items = value === picked ? [] : matching(things, value);
  const pick = (thing: T) => {
    setPicked(thing.name);
    onPicked(thing);
  };
  return (
    <ComboBox
      {...field}
      value={value}
      onChange={(typed) => {
        setPicked(null);
        onChange(typed);
      }}
      items={items}
      loading={value === picked}
      onPicked={pick}
      onEnter={() => {
        if (onNone && value.trim() === '') return onNone();
        const found = things.find(({ name }) => name === value) ?? items[0];
        if (found) pick(found);
        else onUnknown?.();
      }}
    />
  );
};
