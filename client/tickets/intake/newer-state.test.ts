import { expect, test } from 'vitest';
import { emptyDraft, type IntakeState } from '#client/tickets/intake/draft.ts';
import { joinStates, newerOf, revisionOf } from '#client/tickets/intake/newer-state.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const state = (last: number, words: string): IntakeState => ({
  draft: { ...emptyDraft(id(last)), words },
  aside: null,
});

test('what the server did not acknowledge is newer than what it keeps', () => {
  const local = { revision: 4, state: state(1, 'dark street') };
  const kept = { revision: 3, state: state(1, 'dark') };
  expect(newerOf(local, kept)).toBe(local);
  expect(newerOf({ ...local, revision: 3 }, kept)).toBe(kept);
  expect(newerOf(local, null)).toBe(local);
  expect(newerOf(null, kept)).toBe(kept);
  expect(newerOf(null, null)).toBeNull();
});

test("another desk's draft is put aside, not lost", () => {
  const mine = state(1, 'dark');
  expect(joinStates(mine, state(2, 'noise')).aside?.words).toBe('noise');
  expect(joinStates(mine, state(1, 'da'))).toBe(mine);
  expect(joinStates(mine, state(2, ''))).toBe(mine);
});

test('what cannot be read is as if it were not there', () => {
  expect(revisionOf(null)).toBeNull();
  expect(revisionOf({ revision: 1, body: { draft: 'torn' } })).toBeNull();
  expect(revisionOf({ revision: 2, body: state(1, 'dark') })?.state.draft.words).toBe('dark');
});
