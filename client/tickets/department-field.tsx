import { type Ref, useState } from 'react';
import { useCatalogue } from '#client/api/catalogue.ts';
import { getLocale } from '#client/paraglide/runtime.js';
import { matching } from '#client/tickets/matching.ts';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { type LocalText, textIn } from '#shared/language.ts';

type Props = {
  label: string;
  /** The text as typed. */
  value: string;
  onChange: (value: string) => void;
  /** A department was chosen: from the suggestions, or Enter with the first of them. */
  onPicked: (departmentId: string, name: string) => void;
  /** Departments that come first, with the reason, as long as nothing is typed. */
  suggested?: readonly { departmentId: string; reason: LocalText }[];
  /** A department that is not offered. */
  except?: string;
  error?: string | null;
  /** False: Enter on nothing picks none, an empty id. */
  required?: boolean;
  description?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
};

/** One of the departments, found by what is typed in either language. */
export const DepartmentField = ({ value, onChange, onPicked, suggested = [], except, ...field }: Props) => {
  const { data } = useCatalogue();
  const [picked, setPicked] = useState<string | null>(null);
  const locale = getLocale();
  const named = (department: { id: string; name: LocalText }) => ({
    id: department.id,
    name: textIn(department.name, locale),
    also: [department.name.zh, department.name.en],
  });
  const all = (data?.departments ?? []).filter(({ id }) => id !== except).map(named);
  const isNamed = value.trim() !== '';
  const first = suggested.flatMap(({ departmentId, reason }) => {
    const department = all.find(({ id }) => id === departmentId);
    return department ? [{ ...department, detail: textIn(reason, locale) }] : [];
  });
  const others = all.filter(({ id }) => first.every((one) => one.id !== id));
  // What was chosen stands in the field; it is no search any more.
  const items = value === picked ? [] : isNamed ? matching(all, value) : [...first, ...others];
  const pick = (item: { id: string; name: string }) => {
    setPicked(item.name);
    onPicked(item.id, item.name);
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
        if (field.required === false && value.trim() === '') return onPicked('', '');
        const [first] = items;
        const same = all.find(({ name }) => name === value);
        if (same ?? first) pick((same ?? first) as (typeof items)[number]);
      }}
    />
  );
};
