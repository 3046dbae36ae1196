import type { Ref } from 'react';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import '#client/ui/error-summary.css';

type FieldError = { fieldId: string; message: string };

type Props = { errors: FieldError[]; ref?: Ref<HTMLHeadingElement> };

/** All that is wrong with a form, each leading to its field. Focus its heading (`ref`) after a refused submission. */
export const ErrorSummary = ({ errors, ref }: Props) => {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary">
      <Heading level={2} ref={ref}>
        {m.ui_errors({ count: errors.length })}
      </Heading>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
