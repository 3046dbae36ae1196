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
  missing: null,
};

test('all that is missing, the first one first', () => {
  const faults = faultsOf(empty, questions);
  expect(faults).toEqual({ words: 'missing', category: 'missing', 'question-source': 'missing', way: 'missing' });
  expect(firstFault(faults)).toBe('words');
});

test('a way without somebody, or without an address', () => {
  const done = { ...empty.draft, words: 'loud', categoryId: 'noise', answers: { source: 'karaoke' } };
  expect(faultsOf({ ...empty, draft: done, way: 'email', missing: 'citizen' }, questions)).toEqual({
    caller: 'to-whom',
  });
  expect(faultsOf({ ...empty, draft: done, way: 'email', missing: 'email' }, questions)).toEqual({
    caller: 'no-email',
  });
  expect(faultsOf({ ...empty, draft: done, way: 'none' }, questions)).toEqual({});
  expect(firstFault({})).toBeNull();
});

test('nobody need be told without a call', () => {
  const done = { ...empty.draft, words: 'loud', categoryId: 'noise', answers: { source: 'karaoke' } };
  expect(faultsOf({ ...empty, draft: done, canTell: false }, questions)).toEqual({});
});

test('a district that is none is not left out in silence', () => {
  const done = { ...empty.draft, words: 'loud', categoryId: 'noise', answers: { source: 'karaoke' } };
  const seen = { ...empty, canTell: false };
  expect(faultsOf({ ...seen, draft: { ...done, district: 'Atlantis' } }, questions)).toEqual({
    district: 'no-district',
  });
  expect(faultsOf({ ...seen, draft: { ...done, district: 'Lingya', districtId: 'lingya' } }, questions)).toEqual({});
});
