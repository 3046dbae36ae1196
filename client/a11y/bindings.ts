import { useMemo } from 'react';
import { create } from 'zustand';
import { type CommandId, canMeet, commandTable } from '#client/a11y/commands.ts';

/** What an agent changed: the leader, and the keys of single commands. `null` switches a key off. */
export type Remapping = { leader: string; keys: Record<string, string | null> };
/** The key of every command, or `null`. */
export type Bindings = { leader: string; keys: Record<CommandId, string | null> };
export type Collision = { key: string; reason: 'same-key'; ids: CommandId[] } | { key: string; reason: 'reserved' };

/** Keys that can be the leader: no browser and no screen reader uses them alone. */
export const leaderKeys = ['F2', 'F4', 'F8', 'F9'] as const;

/** The agent's own keys. Fed from the stored preferences with `useBindingsStore.setState`. */
export const useBindingsStore = create<Remapping>()(() => ({ leader: 'F2', keys: {} }));

/** The default keys with the agent's changes laid over them. */
export const mergeBindings = ({ leader, keys }: Remapping): Bindings => ({
  leader,
  keys: Object.fromEntries(
    commandTable.map(({ id, key }) => [id, keys[id] === undefined ? key : keys[id]]),
  ) as Bindings['keys'],
});

export const useBindings = (): Bindings => {
  const remapping = useBindingsStore();
  return useMemo(() => mergeBindings(remapping), [remapping]);
};

/** The command that `key` runs, of several that never meet the possible one. A command's second key counts only while its first is the default and nobody else has it. */
export const commandForKey = (
  { keys }: Bindings,
  key: string,
  possible: readonly CommandId[] = [],
): CommandId | null => {
  const named = commandTable.filter(({ id }) => keys[id] === key);
  const first = named.find(({ id }) => possible.includes(id)) ?? named[0];
  const second = commandTable.find((command) => command.alsoKey === key && keys[command.id] === command.key);
  return (first ?? second)?.id ?? null;
};

/** Keys that two commands share that can meet, and a leader that belongs to the browser or a screen reader. */
export const findCollisions = ({ leader, keys }: Bindings): Collision[] => {
  const bound = commandTable.filter(({ id }) => keys[id] !== null);
  const shared = [...Map.groupBy(bound, ({ id }) => keys[id] as string)]
    .map(([key, commands]): Collision => {
      const meeting = commands.filter((one) => commands.some((other) => other !== one && canMeet(one, other)));
      return { key, reason: 'same-key', ids: meeting.map(({ id }) => id) };
    })
    .filter((collision) => collision.reason === 'same-key' && collision.ids.length > 0);
  const allowed = (leaderKeys as readonly string[]).includes(leader);
  return allowed ? shared : [...shared, { key: leader, reason: 'reserved' }];
};
