import { expect, test } from 'vitest';
import { commandForKey, findCollisions, mergeBindings } from '#client/a11y/bindings.ts';
import { commandTable } from '#client/a11y/commands.ts';

const defaults = mergeBindings({ leader: 'F2', keys: {} });

test('no two commands that can meet share a key by default', () => {
  expect(findCollisions(defaults)).toEqual([]);
});

test('every command has its own id', () => {
  expect(new Set(commandTable.map(({ id }) => id)).size).toBe(commandTable.length);
});

test('an agent’s key takes the place of the default; null switches it off; an unknown command is nothing', () => {
  const bindings = mergeBindings({ leader: 'F8', keys: { caller: 'v', queue: null, 'gone-since': 'a' } });
  expect(bindings.leader).toBe('F8');
  expect(commandForKey(bindings, 'v')).toBe('caller');
  expect(commandForKey(bindings, 'c')).toBeNull();
  expect(commandForKey(bindings, 'q')).toBeNull();
  expect(commandForKey(bindings, 'a')).toBe('answer-call');
});

test('help has a second key as long as its first is the default and nobody else took the second', () => {
  expect(commandForKey(defaults, '/')).toBe('help');
  expect(commandForKey(mergeBindings({ leader: 'F2', keys: { help: 'v' } }), '/')).toBeNull();
  expect(commandForKey(mergeBindings({ leader: 'F2', keys: { note: '/' } }), '/')).toBe('note');
});

test('names a key that two commands share, and a leader that belongs to others', () => {
  expect(findCollisions(mergeBindings({ leader: 'F5', keys: { note: 'a' } }))).toEqual([
    { key: 'a', reason: 'same-key', ids: ['answer-call', 'caring-call', 'note'] },
    { key: 'F5', reason: 'reserved' },
  ]);
});

test('where two places give a key to different commands, the one that is possible runs', () => {
  expect(commandForKey(defaults, 's', ['save-article'])).toBe('save-article');
  expect(commandForKey(defaults, 's', ['start'])).toBe('start');
  expect(findCollisions(mergeBindings({ leader: 'F2', keys: { note: 'q' } }))).toEqual([
    { key: 'q', reason: 'same-key', ids: ['queue', 'note'] },
  ]);
});
