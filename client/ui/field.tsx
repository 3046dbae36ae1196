import type { ReactNode } from 'react';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import '#client/ui/field.css';

/** What every field has: its name, a description, and what is wrong with it. */
export type FieldProps = {
  label: string;
  description?: ReactNode;
  error?: string | null;
  required?: boolean;
};

/** The `aria-` attributes that join a control to its field's description and error. */
export const fieldAria = (id: string, { description, error, required }: FieldProps) => ({
  'aria-describedby':
    [error && `${id}-error`, description && `${id}-description`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
  'aria-required': required || undefined,
});

/** Lays out a control under its label. A field that may stay empty says so to the eye. */
export const Field = ({ id, field, children }: { id: string; field: FieldProps; children: ReactNode }) => (
  <div className="field" data-invalid={field.error ? true : undefined}>
    <label className="field-label" htmlFor={id}>
      {field.label}
      {field.required === false && (
        <span className="field-optional" aria-hidden="true">
          {m.ui_optional()}
        </span>
      )}
    </label>
    <FieldNotes id={id} field={field} />
    {children}
    <ErrorText id={`${id}-error`}>{field.error}</ErrorText>
  </div>
);

export const FieldNotes = ({ id, field }: { id: string; field: FieldProps }) =>
  field.description ? (
    <div id={`${id}-description`} className="field-description">
      {field.description}
    </div>
  ) : null;
