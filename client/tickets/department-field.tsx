import type { Ref } from 'react';
import { useCatalogue } from '#client/api/catalogue.ts';
import { getLocale } from '#client/paraglide/runtime.js';
import { PickField } from '#client/ui/pick-field.tsx';
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
export const DepartmentField = ({ onPicked, suggested = [], except, ...field }: Props) => {
  const { data } = useCatalogue();
  const locale = getLocale();
  const all = (data?.departments ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, name }) => ({ id, name: textIn(name, locale), also: [name.zh, name.en] }));
  const first = suggested.flatMap(({ departmentId, reason }) => {
    const department = all.find(({ id }) => id === departmentId);
    return department ? [{ ...department, detail: textIn(reason, locale) }] : [];
  });
  const others = all.filter(({ id }) => first.every((one) => one.id !== id));
  return (
    <PickField
      {...field}
      things={field.value.trim() === '' ? [...first, ...others] : all}
      onPicked={({ id, name }) => onPicked(id, name)}
      onNone={field.required === false ? () => onPicked('', '') : undefined}
    />
  );
};
