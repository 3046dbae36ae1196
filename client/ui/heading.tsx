import type { ReactNode, Ref } from 'react';
import '#client/ui/heading.css';

type Props = { level: 1 | 2 | 3; children: ReactNode; id?: string; ref?: Ref<HTMLHeadingElement> };

/** A heading that can take the focus from code, so that a place can be announced by going there. */
export const Heading = ({ level, children, id, ref }: Props) => {
  const Tag = `h${level}` as const;
  return (
    <Tag ref={ref} id={id} className={`heading heading-${level}`} tabIndex={-1}>
      {children}
    </Tag>
  );
};
