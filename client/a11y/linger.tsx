import { type ReactNode, useEffect, useRef, useState } from 'react';
import '#client/a11y/linger.css';

// As long as a busy machine's reader takes to hear where the focus went.
const lingerMilliseconds = 700;

type Props = { show: boolean; children: ReactNode };

/**
 * What goes away here stays in the page for a moment, out of sight: the focus has left it for something else by then.
 * Orca 43 says nothing of the next focus when the element that had it is already gone.
 */
export const Linger = ({ show, children }: Props) => {
  const last = useRef<ReactNode>(null);
  if (show) last.current = children;
  const [there, setThere] = useState(show);
  if (show && !there) setThere(true);
  useEffect(() => {
    if (show || !there) return;
    const timer = setTimeout(() => setThere(false), lingerMilliseconds);
    return () => clearTimeout(timer);
  }, [show, there]);

  if (!show && !there) return null;
  return (
    <div className="linger" data-gone={!show || undefined}>
      {last.current}
    </div>
  );
};
