import type { PersonForm } from '#client/accounts/people/person-form.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { textIn } from '#shared/language.ts';

type Value = Pick<PersonForm, 'department' | 'departmentId'>;
type Props = { id: string; value: Value; required: boolean; error: string | null; onChange: (value: Value) => void };

/** The department that a person belongs to; typed or chosen. */
export const DepartmentField = ({ id, value, required, error, onChange }: Props) => {
  const { data } = useCatalogue();
  const departments = (data?.departments ?? []).map((department) => ({
    id: department.id,
    name: textIn(department.name, getLocale()),
  }));
  const typed = value.department.trim().toLowerCase();
  const items = departments.filter(({ name }) => name.toLowerCase().includes(typed)).slice(0, 9);
  return (
    <ComboBox
      id={id}
      label={m.accounts_department()}
      required={required}
      error={error}
      value={value.department}
      items={value.departmentId === null ? items : []}
      onChange={(department) => {
        const named = departments.find(({ name }) => name.toLowerCase() === department.trim().toLowerCase());
        onChange({ department, departmentId: named?.id ?? null });
      }}
      onPicked={({ id: departmentId, name }) => onChange({ department: name, departmentId })}
    />
  );
};
