import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router';
import type { ButtonKind } from '#client/ui/button.tsx';
import '#client/ui/button.css';

type Props = {
  to: string;
  children: ReactNode;
  kind?: ButtonKind;
  describedBy?: string;
  ref?: Ref<HTMLAnchorElement>;
};

/** A link to another place, with the look and the size of a button. */
export const LinkButton = ({ to, children, kind = 'plain', describedBy, ref }: Props) => (
  <Link ref={ref} to={to} className="button" data-kind={kind} aria-describedby={describedBy}>
    <span>{children}</span>
  </Link>
);
