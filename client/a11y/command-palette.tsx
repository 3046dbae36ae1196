import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { create } from 'zustand';
import { announce } from '#client/a11y/announcer.ts';
import { commandForKey, useBindings } from '#client/a11y/bindings.ts';
import { type Command, type CommandId, commandGroups, commandTable } from '#client/a11y/commands.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import { canHoldFocus } from '#client/a11y/focus.ts';
import { keyOf } from '#client/a11y/key-of.ts';
import { closeOpenDialogs } from '#client/a11y/open-dialogs.ts';
import { availableCommands, runCommand, useAvailableCommands } from '#client/a11y/use-command.ts';
import { m } from '#client/paraglide/messages.js';
import '#client/a11y/command-palette.css';

const usePalette = create<{ returnTo: Element | null }>()(() => ({ returnTo: null }));

/** Opens the command palette, as the leader key does. For a button that shows it. */
export const openPalette = (): void => {
  // At once, or a letter typed right after the leader would still reach the page.
  flushSync(() => usePalette.setState({ returnTo: document.activeElement ?? document.body }));
};

const close = () => {
  const { returnTo } = usePalette.getState();
  flushSync(() => usePalette.setState({ returnTo: null }));
  if (canHoldFocus(returnTo)) returnTo.focus();
};

const run = (command: Command) => {
  // Focus goes back first: a handler that leaves it alone, or opens a dialog, finds it where the agent was.
  close();
  if (!command.staysInDialog) flushSync(closeOpenDialogs);
  runCommand(command.id);
};

const pick = (id: CommandId | null, key: string) => {
  const command = commandTable.find((row) => row.id === id);
  if (!command) announce(m.a11y_no_command({ key: displayKey(key) }));
  else if (!availableCommands().includes(command.id)) announce(m.a11y_not_now({ command: command.label() }));
  else run(command);
};

/**
 * The leader key's palette, rendered once. Leader and then a letter runs a command; arrow keys walk through what is
 * possible now; Escape leaves, and the focus is where it was.
 */
export const CommandPalette = () => {
  const bindings = useBindings();
  const open = usePalette(({ returnTo }) => returnTo !== null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOpen = usePalette.getState().returnTo !== null;
      const isLeader = event.key === bindings.leader && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!isOpen && !isLeader) return;
      const key = keyOf(event);
      if (isLeader && !event.repeat) isOpen ? close() : openPalette();
      else if (event.key === 'Escape') close();
      else if (key !== null && !event.repeat) pick(commandForKey(bindings, key), key);
      else if (!isLeader && key === null) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before everything else, or a text field would take the letter.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [bindings]);

  return open ? createPortal(<Palette keys={bindings.keys} />, document.body) : null;
};

const Palette = ({ keys }: { keys: Record<CommandId, string | null> }) => {
  const available = useAvailableCommands();
  const menu = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<CommandId | null>(null);
  useLayoutEffect(() => menu.current?.focus(), []);

  const rows = commandTable.filter(({ id }) => available.includes(id));
  const move = (index: number) => {
    const row = rows[(index + rows.length) % rows.length];
    setCurrent(row?.id ?? null);
    menu.current?.querySelector<HTMLElement>(`[data-command="${row?.id}"]`)?.focus();
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = rows.findIndex(({ id }) => id === current);
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at === -1 ? -1 : at - 1,
      Home: 0,
      End: -1,
      Tab: event.shiftKey ? at - 1 : at + 1,
    };
    const next = to[event.key];
    if (next !== undefined) move(next);
    else if (event.key === 'Enter' && at !== -1) run(rows[at] as Command);
    else return;
    event.preventDefault();
  };

  return (
    <div className="palette-ground" data-react-aria-top-layer="true" onPointerDown={close}>
      <div
        ref={menu}
        className="palette"
        role="menu"
        aria-label={m.a11y_commands()}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.stopPropagation()}
      >
        {commandGroups.map((group) => {
          const inGroup = rows.filter((row) => row.group === group.id);
          if (inGroup.length === 0) return null;
          return (
            <div key={group.id} className="palette-group" role="none">
              <p className="palette-heading" aria-hidden="true">
                {group.label()}
              </p>
              {inGroup.map((row) => (
                <div
                  key={row.id}
                  className="palette-row"
                  role="menuitem"
                  tabIndex={-1}
                  data-command={row.id}
                  data-current={row.id === current || undefined}
                  onClick={() => run(row)}
                >
                  <span>{row.label()}</span> <kbd className="kbd">{displayKey(keys[row.id])}</kbd>
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
};
