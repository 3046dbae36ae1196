import { expect, test } from 'vitest';
import { emptyDraft } from '#client/tickets/intake/draft.ts';
import { faultsOf, firstFault } from '#client/tickets/intake/faults.ts';
import type { FlowView } from '#client/tickets/intake/flow.ts';
import type { IntakeQuestion } from '#shared/category.ts';

const questions: IntakeQuestion[] = [
  { id: 'source', label: { zh: '', en: '' }, kind: 'choice', required: true },
  { id: 'now', label: { zh: '', en: '' }, kind: 'yes-no' },
];
const empty: FlowView = {
  draft: emptyDraft('00000000-0000-4000-8000-000000000001'),
  questions,
  undecidedDanger: false,
  canTell: true,
  way: null,
  told: null,
};

test('all that is missing, the first one first', () => {
  const faults = faultsOf(empty, questions);
  expect(faults).toEqual({ words: 'missing', category: 'missing', 'question-source': 'missing', way: 'missing' });
  expect(firstFault(faults)).toBe('words');
});

test('a way without somebody, or without an address', () => {
  const done = { ...empty.draft, words: 'loud', categoryId: 'noise', answers: { source: 'karaoke' } };
  expect(faultsOf({ ...empty, draft: done, way: 'email' }, questions)).toEqual({ caller: 'to-whom' });
  const told = { phone: null, email: null, way: 'none' as const };
  expect(faultsOf({ ...empty, draft: done, way: 'email', told }, questions)).toEqual({ caller: 'no-email' });
  expect(faultsOf({ ...empty, draft: done, way: 'none' }, questions)).toEqual({});
  expect(firstFault({})).toBeNull();
});

test('nobody need be told without a call', () => {
  const done = { ...empty.draft, words: 'loud', categoryId: 'noise', answers: { source: 'karaoke' } };
  expect(faultsOf({ ...empty, draft: done, canTell: false }, questions)).toEqual({});
});
