import { mergeBindings, type Remapping } from '#client/a11y/bindings.ts';
import { type Command, canMeet, commandTable } from '#client/a11y/commands.ts';

/** The last character typed, as the palette will hear it; empty for nothing. */
export const typedKey = (typed: string): string => typed.normalize('NFKC').trim().slice(-1).toLowerCase();

/** Why `key` cannot be the key of `command`: it is none that can be typed everywhere, or another command has it. */
export const keyProblem = (
  remapping: Remapping,
  command: Command,
  key: string,
): { reason: 'not-a-key' } | { reason: 'taken'; by: Command } | null => {
  if (!/^[!-~]$/.test(key)) return { reason: 'not-a-key' };
  const { keys } = mergeBindings(remapping);
  const by = commandTable.find((other) => other.id !== command.id && keys[other.id] === key && canMeet(other, command));
  return by ? { reason: 'taken', by } : null;
};

/** The agent's changes with this one; the default key needs no entry. */
export const withKey = (keys: Remapping['keys'], command: Command, key: string | null): Remapping['keys'] => {
  const { [command.id]: _, ...others } = keys;
  return key === command.key ? others : { ...others, [command.id]: key };
};
