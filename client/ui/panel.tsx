import { type ReactNode, useId } from 'react';
import { Heading } from '#client/ui/heading.tsx';
import '#client/ui/panel.css';

type Props = {
  title: ReactNode;
  level?: 2 | 3;
  /** The name for `focusRegion`. Makes the panel a landmark. */
  region?: string;
  /** Stands beside the heading: a count, a badge, a button. */
  aside?: ReactNode;
  /** A frame around it, for what stands alone. */
  framed?: boolean;
  children: ReactNode;
};

/** A part of the page under its own heading; a landmark when it has a `region`. */
export const Panel = ({ title, level = 2, region, aside, framed = false, children }: Props) => {
  const id = useId();
  return (
    <section className="panel" data-framed={framed || undefined} data-region={region} aria-labelledby={region && id}>
      <div className="panel-head">
        <Heading level={level} id={id}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
};
