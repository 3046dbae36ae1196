import { type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import { choiceForKey, choiceKeys } from '#client/ui/choice-keys.ts';
import { ErrorText } from '#client/ui/error-text.tsx';
import { describedBy, FieldNotes, type FieldProps } from '#client/ui/field.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { Words } from '#client/ui/lang.tsx';
import type { Locale } from '#shared/language.ts';
import '#client/ui/choice.css';

/** `key`: instead of its number. */
type ChoiceOption<V extends string> = { value: V; label: string; detail?: string; lang?: Locale; key?: string };
type ChoiceHandle = { focus: () => void };

export type ChoiceProps<V extends string> = FieldProps & {
  id?: string;
  options: readonly ChoiceOption<V>[];
  value: V | null;
  onChange?: (value: V) => void;
  /** Called after `onChange`: the answer was given on purpose and the flow can go on. */
  onPicked?: (value: V) => void;
  /** Beside one another, when there is room. */
  row?: boolean;
  ref?: Ref<ChoiceHandle>;
};

/**
 * One of a few answers; one tab stop. The keys 1 to 9 pick, y and n where the answers are `yes` and `no`; arrow keys
 * move, Enter and Space pick. A list box, not radio buttons: on those Orca 43 keeps the digits for its own browse mode.
 * The name tells what is chosen, not `aria-selected`: with that, Orca 43 speaks of a choice that merely appears.
 */
export const Choice = <V extends string>(props: ChoiceProps<V>) => {
  const { label, description, error, required, options, value, onChange, onPicked, row = false, ref } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const field = { label, description, error, required };
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const usual = choiceKeys(options.map((option) => option.value));
  const keys = options.flatMap((option, index) => option.key ?? usual[index] ?? []);
  const chosen = options.findIndex((option) => option.value === value);
  const stop = Math.min(at ?? Math.max(chosen, 0), options.length - 1);

  const focus = (index: number) => box.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  useImperativeHandle(ref, () => ({ focus: () => focus(Math.max(chosen, 0)) }));

  const pick = (index: number) => {
    const option = options[index];
    if (!option) return;
    onChange?.(option.value);
    if (onPicked) return onPicked(option.value);
    const before = document.activeElement;
    focus(index);
    // Where nothing follows and the focus stays, nothing else would say that the key was taken.
    if (document.activeElement === before) announce(option.label + m.ui_chosen(), 'reply', { lang: option.lang });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const picked = event.key === 'Enter' || event.key === ' ' ? stop : choiceForKey(event, keys);
    if (step) focus((stop + step + options.length) % options.length);
    else if (picked !== null) pick(picked);
    else return;
    event.preventDefault();
  };

  const onClick = (event: React.MouseEvent) => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (option) pick(Number(option.dataset.index));
  };

  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <span id={`${id}-label`} className="field-label">
        <Words>{label}</Words>
      </span>
      <FieldNotes id={id} field={field} />
      <div
        ref={box}
        id={id}
        className="choice"
        role="listbox"
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy(id, field)}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
        aria-orientation={row ? 'horizontal' : undefined}
        tabIndex={-1}
        data-row={row || undefined}
        onFocus={(event) => event.target === event.currentTarget && focus(stop)}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setAt(null)}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {options.map((option, index) => (
          <div
            key={option.value}
            className="choice-option"
            role="option"
            // Only where the focus is: Orca 43 goes to whatever becomes selected anywhere on the page. And only on the
            // chosen one, or it says "not selected" with each of the others.
            aria-selected={(at === index && option.value === value) || undefined}
            data-chosen={option.value === value || undefined}
            lang={option.lang}
            tabIndex={index === stop ? 0 : -1}
            data-index={index}
            onFocus={() => setAt(index)}
          >
            <span className="choice-mark" />
            <span className="choice-label">
              {option.label}
              {option.value === value && <span className="visually-hidden">{m.ui_chosen()}</span>}
              {option.detail && <span className="choice-detail">{option.detail}</span>}
            </span>
            {keys[index] && <Kbd of={keys[index]} hint />}
          </div>
        ))}
      </div>
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
    </div>
  );
};
