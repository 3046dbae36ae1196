import { type Ref, useId } from 'react';
import { ErrorText } from '#client/ui/error-text.tsx';
import { describedBy, FieldNotes, type FieldProps } from '#client/ui/field.tsx';
import '#client/ui/field.css';

type Props = FieldProps & { accept: string; onChange: (file: File | null) => void; ref?: Ref<HTMLInputElement> };

/** One file, chosen in the browser's own way. */
export const FileField = ({ accept, onChange, ref, ...field }: Props) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {field.label}
      </label>
      <FieldNotes id={id} field={field} />
      <input
        ref={ref}
        id={id}
        className="input"
        type="file"
        accept={accept}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(id, field)}
        onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
      />
      <ErrorText id={`${id}-error`}>{field.error}</ErrorText>
    </div>
  );
};
