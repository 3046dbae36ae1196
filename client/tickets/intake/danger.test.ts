import { expect, test } from 'vitest';
import { dangerOf, isUndecided } from '#client/tickets/intake/danger.ts';
import type { Category } from '#shared/category.ts';

const tree = {
  departmentId: 'works',
  questions: [{ id: 'trapped', label: { zh: '', en: '' }, kind: 'yes-no', triage: { yes: 'emergency' } }],
} as unknown as Category;

test('danger is in the words or in an answer', () => {
  expect(dangerOf({ words: 'the house is on fire', answers: {} }, null)).toBe('119');
  expect(dangerOf({ words: '有人持刀', answers: {} }, null)).toBe('110');
  expect(dangerOf({ words: 'a tree fell', answers: { trapped: 'yes' } }, tree)).toBe('119');
  expect(dangerOf({ words: 'a fight', answers: { trapped: 'yes' } }, { ...tree, departmentId: 'police' })).toBe('110');
  expect(dangerOf({ words: 'a tree fell', answers: { trapped: 'no' } }, tree)).toBeNull();
  expect(dangerOf({ words: 'a tree fell', answers: { trapped: 'yes' } }, null)).toBeNull();
});

test('it waits for the agent until it is handed over or ruled out, each service by itself', () => {
  expect(isUndecided({ handedTo: null, noDanger: [] }, '119')).toBe(true);
  expect(isUndecided({ handedTo: '119', noDanger: [] }, '119')).toBe(false);
  expect(isUndecided({ handedTo: null, noDanger: ['110'] }, '119')).toBe(true);
  expect(isUndecided({ handedTo: null, noDanger: ['119'] }, '119')).toBe(false);
  expect(isUndecided({ handedTo: null, noDanger: [] }, null)).toBe(false);
});
