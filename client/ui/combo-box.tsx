import { type Ref, useEffect, useId, useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { announce } from '#client/a11y/announcer.ts';
import { Linger } from '#client/a11y/linger.tsx';
import { m } from '#client/paraglide/messages.js';
import { Field, type FieldProps } from '#client/ui/field.tsx';
import type { Locale } from '#shared/language.ts';
import '#client/ui/combo-box.css';
import '#client/ui/input.css';

export type ComboItem = { id: string; name: string; detail?: string; lang?: Locale };

export type ComboBoxProps<T extends ComboItem> = FieldProps & {
  id?: string;
  /** The text as typed. Free text is allowed. */
  value: string;
  onChange: (value: string) => void;
  /** The suggestions for this text, already filtered; the caller loads them. */
  items: readonly T[];
  loading?: boolean;
  /** Enter on a suggestion, or a press. */
  onPicked: (item: T) => void;
  /** Enter without a chosen suggestion. */
  onEnter?: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
};

// Speech would run into the echo of the keys.
const settledMilliseconds = 500;

/**
 * A text field with suggestions under it, in the page's flow. Arrow keys choose, Enter picks, Escape puts them away.
 * When the typing rests, it says how many there are and the first; the only one without a count.
 */
export const ComboBox = <T extends ComboItem>(props: ComboBoxProps<T>) => {
  const {
    label,
    description,
    error,
    required,
    value,
    onChange,
    items,
    loading = false,
    onPicked,
    onEnter,
    ref,
  } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const field = { label, description, error, required };
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && items.length > 0;
  const optionId = (index: number) => `${id}-option-${index}`;

  const settled = open && !loading && value.trim() !== '' && active === -1;
  const [first] = items;
  const among =
    first && (items.length === 1 ? first.name : m.ui_suggestions({ count: items.length, first: first.name }));
  const summary = among ?? m.ui_no_suggestions();
  const said = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key puts the words off
  useEffect(() => {
    if (!settled) return;
    const timer = setTimeout(() => {
      if (summary !== said.current) announce(summary, 'reply', { category: 'suggestions' });
      said.current = summary;
    }, settledMilliseconds);
    return () => clearTimeout(timer);
  }, [settled, summary, value]);

  const pick = (item: T) => {
    setOpen(false);
    setActive(-1);
    onPicked(item);
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = items[active];
    if (step && items.length > 0) {
      setOpen(true);
      setActive(active === -1 && step === -1 ? items.length - 1 : (active + step + items.length) % items.length);
    } else if (event.key === 'Enter' && shown && chosen) pick(chosen);
    else if (event.key === 'Enter' && onEnter) onEnter(value);
    else if (event.key === 'Escape' && shown) {
      setOpen(false);
      setActive(-1);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <Field
      id={id}
      field={field}
      value={value}
      onChange={(text) => {
        onChange(text);
        setOpen(true);
        setActive(-1);
      }}
    >
      <Input
        ref={ref}
        className="input"
        role="combobox"
        aria-autocomplete="list"
        // Once the agent is in it: that suggestions are there was told already, by what the first one is.
        aria-expanded={shown && active >= 0}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        onBlur={() => {
          setOpen(false);
          said.current = '';
        }}
        onKeyDown={onKeyDown}
      />
      <Linger show={shown}>
        <div id={`${id}-list`} className="combo-list" role="listbox" aria-label={label}>
          {items.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text field takes the keys
            <div
              key={item.id}
              id={optionId(index)}
              tabIndex={-1}
              className="combo-option"
              role="option"
              aria-selected={index === active}
              lang={item.lang}
              // The field keeps the focus, or the list would be gone before the press ends.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
            >
              <span>{item.name}</span>
              {item.detail && <span className="combo-detail">{item.detail}</span>}
            </div>
          ))}
        </div>
      </Linger>
    </Field>
  );
};
