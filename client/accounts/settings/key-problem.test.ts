import { expect, test } from 'vitest';
import { type Command, commandTable } from '#client/a11y/commands.ts';
import { keyProblem, typedKey, withKey } from '#client/accounts/settings/key-problem.ts';

const command = (id: string) => commandTable.find((row) => row.id === id) as Command;
const defaults = { leader: 'F2', keys: {} };

test('the last character typed counts, in whatever width and case', () => {
  expect(typedKey('aB')).toBe('b');
  expect(typedKey('Ｂ')).toBe('b');
  expect(typedKey('')).toBe('');
});

test('a key of another command is refused with its name, the own one is not', () => {
  expect(keyProblem(defaults, command('note'), 'q')).toMatchObject({ reason: 'taken', by: { id: 'queue' } });
  expect(keyProblem(defaults, command('note'), 'n')).toBeNull();
});

test('a key is free once its command has none', () => {
  expect(keyProblem({ leader: 'F2', keys: { queue: null } }, command('note'), 'q')).toBeNull();
});

test.each(['', 'ㄅ', '註', '\u0007'])('%j cannot be typed everywhere', (key) => {
  expect(keyProblem(defaults, command('note'), key)).toEqual({ reason: 'not-a-key' });
});

test('the default key needs no entry', () => {
  expect(withKey({ note: '8', queue: null }, command('note'), 'n')).toEqual({ queue: null });
  expect(withKey({}, command('note'), null)).toEqual({ note: null });
});
