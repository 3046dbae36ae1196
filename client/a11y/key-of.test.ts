import { expect, test } from 'vitest';
import { keyOf } from '#client/a11y/key-of.ts';

const press = (key: string, code: string, held: Partial<Parameters<typeof keyOf>[0]> = {}) =>
  keyOf({ key, code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

test('a letter counts in lower case, with Shift, with Caps Lock and in full width', () => {
  expect([press('a', 'KeyA'), press('A', 'KeyA', { shiftKey: true }), press('Ａ', 'KeyA')]).toEqual(['a', 'a', 'a']);
});

test('a sign counts as typed', () => {
  expect([press('?', 'Slash', { shiftKey: true }), press(',', 'Comma')]).toEqual(['?', ',']);
});

test('a key that an input method took, or a Bopomofo key, counts by its place', () => {
  expect(press('Process', 'KeyQ')).toBe('q');
  expect(press('ㄇ', 'KeyA')).toBe('a');
  expect(press('Process', 'Slash', { shiftKey: true })).toBe('?');
  expect(press('Process', 'Semicolon')).toBe(';');
  expect(press('ㄤ', 'Semicolon')).toBe(';');
  expect(press('Process', 'Numpad4')).toBe('4');
  const last = ['Quote', 'Backquote', 'Backslash'].map((code) => press('Process', code));
  expect(last).toEqual(["'", '`', '\\']);
});

test('another keyboard layout counts by what is printed on the key', () => {
  expect(press('q', 'KeyA')).toBe('q');
});

test('chords and keys without a character are nothing', () => {
  expect(press('a', 'KeyA', { ctrlKey: true })).toBeNull();
  expect(press('Enter', 'Enter')).toBeNull();
  expect(press(' ', 'Space')).toBeNull();
  expect(press('F2', 'F2')).toBeNull();
});
