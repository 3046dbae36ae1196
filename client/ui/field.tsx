import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Words } from '#client/ui/lang.tsx';
import '#client/ui/field.css';

/** What every field has: its name, a description, and what is wrong with it. */
export type FieldProps = {
  label: string;
  description?: ReactNode;
  error?: string | null;
  required?: boolean;
};

type Props = {
  id: string;
  field: FieldProps;
  value: string;
  onChange: (value: string) => void;
  /** React Aria's `Input` or `TextArea`; the rest of its attributes come from here. */
  children: ReactNode;
};

/**
 * The ids of a field's error and description, in the order in which they are heard: React Aria's own slots would have
 * the description said before what is wrong.
 */
export const describedBy = (id: string, { description, error }: FieldProps): string | undefined =>
  [error && `${id}-error`, description && `${id}-description`].filter(Boolean).join(' ') || undefined;

/** Lays out a control for text under its label. A field that may stay empty says so to the eye. */
export const Field = ({ id, field, value, onChange, children }: Props) => (
  <TextField
    className="field"
    id={id}
    value={value}
    onChange={onChange}
    isRequired={field.required}
    isInvalid={Boolean(field.error)}
    validationBehavior="aria"
    aria-describedby={describedBy(id, field)}
  >
    <Label className="field-label">
      <Words>{field.label}</Words>
      {field.required === false && (
        <span className="field-optional" aria-hidden="true">
          {m.ui_optional()}
        </span>
      )}
    </Label>
    <FieldNotes id={id} field={field} />
    {children}
    <ErrorText id={`${id}-error`}>{field.error}</ErrorText>
  </TextField>
);

export const FieldNotes = ({ id, field }: { id: string; field: FieldProps }) =>
  field.description ? (
    <div id={`${id}-description`} className="field-description">
      {field.description}
    </div>
  ) : null;
