import { type ComponentProps, type Ref, useId } from 'react';
import { Input } from 'react-aria-components/Input';
import { Field, type FieldProps } from '#client/ui/field.tsx';
import '#client/ui/input.css';

type Native = Pick<
  ComponentProps<'input'>,
  'name' | 'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'lang' | 'readOnly' | 'onBlur'
>;

export type TextFieldProps = FieldProps &
  Native & {
    id?: string;
    type?: 'text' | 'password' | 'email' | 'tel' | 'search' | 'date' | 'time';
    value: string;
    onChange: (value: string) => void;
    /** Enter in the field. Keeps the form from being submitted. */
    onEnter?: (value: string) => void;
    /** As wide as nine digits need, for numbers and codes. */
    short?: boolean;
    ref?: Ref<HTMLInputElement>;
  };

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const { label, description, error, required, value, onChange, onEnter, short, type = 'text', ...native } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const field = { label, description, error, required };
  return (
    <Field id={id} field={field} value={value} onChange={onChange}>
      <Input
        {...native}
        type={type}
        className="input"
        data-short={short || undefined}
        onKeyDown={(event) => {
          // Enter that ends a composition belongs to the input method.
          if (!onEnter || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter(event.currentTarget.value);
        }}
      />
    </Field>
  );
};
