import { beforeEach, expect, test } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { missingWords, proposalWords } from '#client/shifts/proposal-words.ts';

beforeEach(() => {
  void setLocale('en', { reload: false });
});

const day = '2027-03-01';
const missing = { day, from: 900, until: 1320, skill: 'text relay', needed: 1, missing: 1, against: null } as const;
const proposal = {
  id: '1',
  monday: day,
  weeks: 4,
  done: 4,
  state: 'done',
  taken: false,
  shifts: 872,
  missing: [],
  wishes: { kept: 0, all: 0 },
} as const;

test('a proposal is told in a sentence', () => {
  expect(proposalWords({ ...proposal, missing: [] })).toBe(
    '4-week roster from Mon, Mar 1: 872 shifts; all that is needed is there',
  );
  const lacking = { ...proposal, missing: [{ ...missing }], wishes: { kept: 5, all: 6 } };
  expect(proposalWords(lacking)).toBe('4-week roster from Mon, Mar 1: 872 shifts; missing: 1; 5 of 6 wishes kept');
  expect(proposalWords({ ...lacking, state: 'cancelled' })).toBe(null);
});

test('what is missing is told with what stands against it', () => {
  expect(
    missingWords({
      ...missing,
      against: [
        { kind: 'other needs', count: 10 },
        { kind: 'hours', count: 2 },
      ],
    }),
  ).toBe('Mon, Mar 1 15–22: 1 with text relay missing; against it: other needs (10), 40 hours a week (2)');
  expect(missingWords({ ...missing, skill: null, against: [] })).toBe(
    'Mon, Mar 1 15–22: 1 missing; no shift of these weeks is then',
  );
});
