import { type ReactNode, type Ref, useId } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { ErrorText } from '#client/ui/error-text.tsx';
import { describedBy, FieldNotes } from '#client/ui/field.tsx';
import { Icon } from '#client/ui/icon.tsx';
import '#client/ui/choice.css';

type Props = {
  label: string;
  checked?: boolean;
  onChange?: (checked: boolean) => void;
  /** Its word among the {@link CheckBoxes} that it belongs to, which know whether it is ticked. */
  value?: string;
  description?: ReactNode;
  error?: string | null;
  ref?: Ref<HTMLInputElement>;
};

/** Yes or no, with a label to the right of it. */
export const CheckBox = ({ label, checked, onChange, value, description, error, ref }: Props) => {
  const id = useId();
  const field = { label, description, error };
  return (
    <div className="field">
      <Checkbox
        className="choice-option"
        inputRef={ref}
        value={value}
        isSelected={checked}
        onChange={onChange}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        aria-describedby={describedBy(id, field)}
      >
        {({ isSelected }) => (
          <>
            <span className="check-mark">{isSelected && <Icon shape="check" />}</span>
            <span className="choice-label">{label}</span>
          </>
        )}
      </Checkbox>
      <FieldNotes id={id} field={field} />
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
    </div>
  );
};
