import type { ReactNode } from 'react';
import { Icon } from '#client/ui/icon.tsx';
import '#client/ui/error-text.css';

/** What is wrong, beside the field or the control that it belongs to. Silent: announce it, or move the focus. */
export const ErrorText = ({ id, children }: { id?: string; children?: ReactNode }) =>
  children ? (
    <p id={id} className="error-text">
      <Icon shape="triangle" />
      <span>{children}</span>
    </p>
  ) : null;
