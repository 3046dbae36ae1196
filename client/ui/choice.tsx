import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import { choiceForKey, choiceKeys } from '#client/ui/choice-keys.ts';
import { ErrorText } from '#client/ui/error-text.tsx';
import { FieldNotes, type FieldProps, fieldAria } from '#client/ui/field.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import type { Locale } from '#shared/language.ts';
import '#client/ui/choice.css';

export type ChoiceOption<V extends string> = { value: V; label: string; detail?: string; lang?: Locale };

export type ChoiceProps<V extends string> = FieldProps & {
  id?: string;
  options: readonly ChoiceOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** A deliberate answer: a digit, y or n, Enter, Space or a press; not an arrow key. The flow can go on. */
  onPicked?: (value: V) => void;
  /** Beside one another, when there is room. */
  row?: boolean;
  ref?: Ref<{ focus: () => void }>;
};

/**
 * One of a few answers; one tab stop. The keys 1 to 9 pick directly, y and n where the answers are `yes` and `no`;
 * arrow keys move.
 */
export const Choice = <V extends string>(props: ChoiceProps<V>) => {
  const { label, description, error, required, options, value, onChange, onPicked, row = false, ref } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const field = { label, description, error, required };
  const group = useRef<HTMLDivElement>(null);
  const byArrow = useRef(false);
  const keys = choiceKeys(options.map((option) => option.value));

  const focus = () => {
    const inputs = [...(group.current?.querySelectorAll('input') ?? [])];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  };
  useImperativeHandle(ref, () => ({ focus }));

  const pick = (picked: V) => {
    onChange(picked);
    onPicked?.(picked);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    byArrow.current = event.key.startsWith('Arrow');
    const focused = (event.target as HTMLInputElement).value as V;
    const picked = event.key === 'Enter' ? focused : choiceForKey(event, keys);
    if (picked === undefined) return;
    event.preventDefault();
    group.current?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(picked)}"]`)?.focus();
    pick(picked as V);
  };

  return (
    <div
      ref={group}
      id={id}
      className="field"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      {...fieldAria(id, field)}
      data-invalid={error ? true : undefined}
      tabIndex={-1}
      onFocus={(event) => event.target === event.currentTarget && focus()}
      onKeyDown={onKeyDown}
      onKeyUp={() => {
        byArrow.current = false;
      }}
    >
      <span id={`${id}-label`} className="field-label">
        {label}
      </span>
      <FieldNotes id={id} field={field} />
      <div className="choice" data-row={row || undefined}>
        {options.map((option, index) => (
          <label key={option.value} className="choice-option" lang={option.lang}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => (byArrow.current ? onChange(option.value) : pick(option.value))}
            />
            <span className="choice-label">
              {option.label}
              {option.detail && <span className="choice-detail">{option.detail}</span>}
            </span>
            {keys[index] && <Kbd of={keys[index].key} hint />}
          </label>
        ))}
      </div>
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
    </div>
  );
};
