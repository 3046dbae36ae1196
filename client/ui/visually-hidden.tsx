import type { ReactNode } from 'react';

/** Text for the ear alone. Rarely right: what is spoken should also be seen. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
);
