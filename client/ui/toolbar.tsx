import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { cameByTab } from '#client/a11y/by-tab.ts';
import { tabStops } from '#client/a11y/focus.ts';
import '#client/ui/toolbar.css';

// React Aria leaves these two alone.
const onKeyDown = (event: React.KeyboardEvent) => {
  const end = { Home: 0, End: -1 }[event.key];
  if (end === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  tabStops(event.currentTarget).at(end)?.focus();
};

// React Aria takes every focus for a return by Tab, and moves it on to the button that was left.
const whenTabbed =
  (onFocus: React.FocusEventHandler<HTMLElement> | undefined): React.FocusEventHandler<HTMLElement> =>
  (event) => {
    if (cameByTab()) onFocus?.(event);
  };

/**
 * Buttons under one name and one tab stop; the arrow keys to the left and right, Home and End move between them. Tab
 * comes back to the button that was left; where the console puts the focus, it stays.
 */
export const Toolbar = ({ name, children }: { name: string; children: ReactNode }) => (
  <AriaToolbar
    className="toolbar"
    aria-label={name}
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is in the props
    render={(props) => <div {...props} onKeyDown={onKeyDown} onFocusCapture={whenTabbed(props.onFocusCapture)} />}
  >
    {children}
  </AriaToolbar>
);
