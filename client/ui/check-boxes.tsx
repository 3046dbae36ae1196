import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { CheckBox } from '#client/ui/check-box.tsx';
import '#client/ui/choice.css';
import '#client/ui/field.css';

type Props<T extends string> = {
  label: string;
  options: readonly { value: T; label: string }[];
  values: readonly T[];
  /** All that are chosen from now on, in the order of the options. */
  onChange: (values: T[]) => void;
};

/** Any number of things that go together, each with a box to tick. */
export const CheckBoxes = <T extends string>({ label, options, values, onChange }: Props<T>) => (
  <CheckboxGroup
    className="field check-boxes"
    value={[...values]}
    onChange={(ticked) => onChange(options.map(({ value }) => value).filter((value) => ticked.includes(value)))}
  >
    <Label className="field-label">{label}</Label>
    <div className="choice" data-row="">
      {options.map((option) => (
        <CheckBox key={option.value} {...option} />
      ))}
    </div>
  </CheckboxGroup>
);
