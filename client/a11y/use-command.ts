import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { type CommandId, commandTable } from '#client/a11y/commands.ts';

type Handler = () => unknown;

const handlers = new Map<CommandId, Handler[]>();
const listeners = new Set<() => void>();
let available: readonly CommandId[] = [];

const changed = () => {
  available = commandTable.filter(({ id }) => handlers.get(id)?.length).map(({ id }) => id);
  for (const listener of listeners) listener();
};

/** Makes a command possible until the returned function is called. The latest registration wins. */
const registerCommand = (id: CommandId, handler: Handler): (() => void) => {
  handlers.set(id, [...(handlers.get(id) ?? []), handler]);
  changed();
  return () => {
    handlers.set(id, handlers.get(id)?.filter((other) => other !== handler) ?? []);
    changed();
  };
};

/** Runs a command if it is possible now, and gives what it gave: a promise where it waits for the server. */
export const runCommand = (id: CommandId): unknown => handlers.get(id)?.at(-1)?.();

/** The commands that are possible now, in the table's order. */
export const availableCommands = (): readonly CommandId[] => available;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAvailableCommands = (): readonly CommandId[] => useSyncExternalStore(subscribe, availableCommands);

/** Makes the command possible while the component is mounted and `enabled`. */
export const useCommand = (id: CommandId, handler: Handler, enabled = true): void => {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  useLayoutEffect(() => (enabled ? registerCommand(id, () => latest.current()) : undefined), [id, enabled]);
};
