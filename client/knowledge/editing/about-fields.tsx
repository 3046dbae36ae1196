import { useCatalogue } from '#client/api/catalogue.ts';
import { type Form, type FormField, today } from '#client/knowledge/editing/form.ts';
import { NamedField } from '#client/knowledge/editing/named-field.tsx';
import { m } from '#client/paraglide/messages.js';
import { CheckBox } from '#client/ui/check-box.tsx';
import { TextField } from '#client/ui/text-field.tsx';

type Props = {
  form: Form;
  /** An editor's department is the own one. */
  choosesDepartment: boolean;
  idOf: (field: FormField) => string;
  errorOf: (field: FormField) => string | null;
  onType: (change: Partial<Form>) => void;
};

/** Whose answer it is, by which words it is found, and when it is valid. */
export const AboutFields = ({ form, choosesDepartment, idOf, errorOf, onType }: Props) => {
  const { data } = useCatalogue();
  const text = (field: 'keywords' | 'validFrom' | 'validUntil') => ({
    id: idOf(field),
    value: form[field],
    error: errorOf(field),
    required: false,
    autoComplete: 'off',
    onChange: (typed: string) => onType({ [field]: typed }),
  });
  return (
    <>
      {choosesDepartment && (
        <NamedField
          id={idOf('departmentId')}
          label={m.articles_department()}
          required
          error={errorOf('departmentId')}
          value={form.department}
          chosen={form.departmentId}
          things={data?.departments ?? []}
          onChange={(department, departmentId) => onType({ department, departmentId })}
        />
      )}
      <NamedField
        id={idOf('categoryId')}
        label={m.articles_category()}
        required={false}
        error={errorOf('categoryId')}
        value={form.category}
        chosen={form.categoryId}
        things={data?.categories ?? []}
        onChange={(category, categoryId) => onType({ category, categoryId })}
      />
      <TextField {...text('keywords')} label={m.articles_keywords()} description={m.articles_keywords_what()} />
      <TextField
        {...text('validFrom')}
        label={m.articles_from()}
        description={m.articles_day_what({ day: today() })}
        short
      />
      <TextField
        {...text('validUntil')}
        label={m.articles_until()}
        description={m.articles_day_what({ day: today() })}
        short
      />
      <CheckBox
        label={m.articles_still_fits()}
        description={m.articles_still_fits_what()}
        checked={form.stillFits !== ''}
        onChange={(checked) => onType({ stillFits: checked ? 'yes' : '' })}
      />
    </>
  );
};
