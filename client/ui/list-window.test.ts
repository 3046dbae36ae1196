import { expect, test } from 'vitest';
import { rowAfterKey, rowsInView } from '#client/ui/list-window.ts';

test('draws what is in view and a few around it', () => {
  const rows = rowsInView({ top: 5000, height: 500, row: 50 }, 10_000, 100);
  expect([rows[0], rows.at(-1)]).toEqual([96, 113]);
});

test('draws the row with the focus wherever it is, in reading order', () => {
  const view = { top: 5000, height: 500, row: 50 };
  expect(rowsInView(view, 10_000, 3)[0]).toBe(3);
  expect(rowsInView(view, 10_000, 9000).at(-1)).toBe(9000);
});

test('draws nothing of an empty list', () => {
  expect(rowsInView({ top: 0, height: 500, row: 50 }, 0, -1)).toEqual([]);
});

test('movement stops at the ends', () => {
  expect(rowAfterKey('ArrowUp', 0, 10, 5)).toBe(0);
  expect(rowAfterKey('PageDown', 7, 10, 5)).toBe(9);
  expect(rowAfterKey('Home', 7, 10, 5)).toBe(0);
  expect(rowAfterKey('x', 7, 10, 5)).toBeNull();
});
