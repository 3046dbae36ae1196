import { type ComponentProps, type Ref, useId } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { Field, type FieldProps } from '#client/ui/field.tsx';
import '#client/ui/input.css';

type Native = Pick<ComponentProps<'textarea'>, 'name' | 'maxLength' | 'spellCheck' | 'lang' | 'readOnly' | 'onBlur'>;

export type TextAreaProps = FieldProps &
  Native & {
    id?: string;
    value: string;
    onChange: (value: string) => void;
    /** Control and Enter together. */
    onSubmit?: (value: string) => void;
    rows?: number;
    ref?: Ref<HTMLTextAreaElement>;
  };

/** Several lines of text; grows with them. */
export const TextArea = (props: TextAreaProps) => {
  const { label, description, error, required, value, onChange, onSubmit, rows = 3, ...native } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const field = { label, description, error, required };
  return (
    <Field id={id} field={field} value={value} onChange={onChange}>
      <AriaTextArea
        {...native}
        className="input"
        rows={rows}
        // Chromium 156 brings only the caret into view, and the ring would be cut off.
        onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
        onKeyDown={(event) => {
          if (!onSubmit || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onSubmit(event.currentTarget.value);
        }}
      />
    </Field>
  );
};
