import { type ReactNode, useLayoutEffect, useRef } from 'react';
import '#client/ui/toolbar.css';

/** Buttons under one name and one tab stop; the arrow keys, Home and End move between them. */
export const Toolbar = ({ name, children }: { name: string; children: ReactNode }) => {
  const bar = useRef<HTMLDivElement>(null);
  const stop = useRef<Element | null>(null);
  const controls = () => [...(bar.current?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];

  // After each render: buttons come and go with the state of the ticket.
  useLayoutEffect(() => {
    const all = controls();
    const first = all.find((control) => control === stop.current) ?? all[0];
    for (const control of all) control.tabIndex = control === first ? 0 : -1;
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const all = controls();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  };

  return (
    <div
      ref={bar}
      className="toolbar"
      role="toolbar"
      aria-label={name}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        stop.current = event.target;
        for (const control of controls()) control.tabIndex = control === event.target ? 0 : -1;
      }}
    >
      {children}
    </div>
  );
};
