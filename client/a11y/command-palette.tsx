import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { create } from 'zustand';
import { announce } from '#client/a11y/announcer.ts';
import { keyComes } from '#client/a11y/before-next-key.ts';
import { commandForKey, useBindings } from '#client/a11y/bindings.ts';
import { type Command, type CommandId, commandGroups, commandTable } from '#client/a11y/commands.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import { canHoldFocus, focusHeading } from '#client/a11y/focus.ts';
import { keyOf } from '#client/a11y/key-of.ts';
import { heldFocus } from '#client/a11y/never-on-body.ts';
import { closeOpenDialogs } from '#client/a11y/open-dialogs.ts';
import { focusRests, restFocus } from '#client/a11y/rest-focus.ts';
import { availableCommands, runCommand, useAvailableCommands } from '#client/a11y/use-command.ts';
import { m } from '#client/paraglide/messages.js';
import '#client/a11y/command-palette.css';

type Place = { returnTo: Element | null; holder: HTMLElement };

const usePalette = create<{ place: Place | null }>()(() => ({ place: null }));

// Within the landmark of the focus: outside of it, Orca 43 says at each use that the landmark is left and entered.
const landmarks = '[role="dialog"], section[data-region], main, aside, header, nav, footer';

/** Opens the command palette, as the leader key does. */
const openPalette = (): void => {
  const returnTo = document.activeElement === document.body ? heldFocus() : document.activeElement;
  const holder = document.createElement('div');
  (returnTo?.closest(landmarks) ?? document.body).append(holder);
  // At once, or a letter typed right after the leader would still reach the page.
  flushSync(() => usePalette.setState({ place: { returnTo, holder } }));
};

const isOpen = () => usePalette.getState().place?.holder.isConnected === true;

const close = () => {
  const { place } = usePalette.getState();
  const moved = document.activeElement !== document.body && !place?.holder.contains(document.activeElement);
  flushSync(() => usePalette.setState({ place: null }));
  place?.holder.remove();
  if (!moved && canHoldFocus(place?.returnTo)) place.returnTo.focus();
};

const run = (command: Command) => {
  // Focus goes back first: a handler that leaves it alone, or opens a dialog, finds it where the agent was.
  if (!command.leads) close();
  if (!command.staysInDialog) flushSync(closeOpenDialogs);
  const from = location.pathname;
  const going = runCommand(command.id);
  if (command.leads) void leave(from, going);
};

// To a place that may come only when the server has answered; where none came, back to where the agent was.
const leave = async (from: string, going: unknown) => {
  const returnTo = usePalette.getState().place?.returnTo;
  if (going instanceof Promise || location.pathname !== from) void restFocus('', true);
  close();
  await going;
  if (location.pathname !== from || !focusRests()) return;
  if (canHoldFocus(returnTo)) returnTo.focus();
  else focusHeading();
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
  const place = usePalette((state) => state.place);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      keyComes();
      const open = isOpen();
      const isLeader = event.key === bindings.leader && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!open && !isLeader) return;
      const key = keyOf(event);
      if (isLeader && !event.repeat) open ? close() : openPalette();
      else if (event.key === 'Escape') close();
      else if (key !== null && !event.repeat) pick(commandForKey(bindings, key, availableCommands()), key);
      else if (!isLeader && key === null) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before everything else, or a text field would take the letter.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [bindings]);

  return place && createPortal(<Palette keys={bindings.keys} />, place.holder);
};

const rowElement = (ground: HTMLElement | null, index: number) =>
  ground?.querySelectorAll<HTMLElement>('[role="menuitem"]')[index];

const Palette = ({ keys }: { keys: Record<CommandId, string | null> }) => {
  const available = useAvailableCommands();
  const ground = useRef<HTMLDivElement>(null);
  const rows = commandTable.filter(({ id }) => available.includes(id));

  const current = () => rows.findIndex(({ id }) => id === (document.activeElement as HTMLElement).dataset.command);

  useLayoutEffect(() => {
    ground.current?.showPopover();
    // An item: it turns NVDA's focus mode on even where the agent has switched that off.
    (rowElement(ground.current, 0) ?? ground.current)?.focus();
  }, []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = current();
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
      Tab: event.shiftKey ? at - 1 : at + 1,
    };
    const next = to[event.key];
    if (next !== undefined) rowElement(ground.current, (next + rows.length) % rows.length)?.focus();
    else if (event.key === 'Enter' && at !== -1) run(rows[at] as Command);
    else return;
    event.preventDefault();
  };

  const onClick = (event: React.MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-command]');
    const command = rows.find(({ id }) => id === row?.dataset.command);
    if (command) run(command);
  };

  return (
    <div
      ref={ground}
      className="palette-ground"
      popover="manual"
      tabIndex={-1}
      // Not as the pointer goes down: whoever moves it back before letting go has changed her mind (WCAG 2.5.2).
      onPointerUp={(event) => event.target === event.currentTarget && close()}
    >
      {/* A menu bar without a name: of all that turns every reader's focus mode on it is the shortest to hear. Orca 43
          says the item alone; opening a menu in its browse mode, it would read every item. */}
      <div className="palette" role="menubar" aria-orientation="vertical" onKeyDown={onKeyDown} onClick={onClick}>
        {commandGroups.map((group) => {
          const inGroup = rows.filter((row) => row.group === group.id);
          if (inGroup.length === 0) return null;
          return (
            <div key={group.id} className="palette-group" role="none">
              <p className="palette-heading" aria-hidden="true">
                {group.label()}
              </p>
              {inGroup.map((row) => (
                <div key={row.id} className="palette-row" role="menuitem" tabIndex={-1} data-command={row.id}>
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
