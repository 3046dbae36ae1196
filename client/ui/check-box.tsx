import { type ReactNode, type Ref, useId } from 'react';
import { ErrorText } from '#client/ui/error-text.tsx';
import { FieldNotes, fieldAria } from '#client/ui/field.tsx';
import '#client/ui/choice.css';

type Props = {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  description?: ReactNode;
  error?: string | null;
  ref?: Ref<HTMLInputElement>;
};

/** Yes or no, with a label to the right of it. */
export const CheckBox = ({ label, checked, onChange, description, error, ref }: Props) => {
  const id = useId();
  const field = { label, description, error };
  return (
    <div className="field">
      <label className="choice-option">
        <input
          ref={ref}
          id={id}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          {...fieldAria(id, field)}
        />
        <span className="choice-label">{label}</span>
      </label>
      <FieldNotes id={id} field={field} />
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
    </div>
  );
};
