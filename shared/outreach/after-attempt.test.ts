import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAttempt } from '#shared/outreach/after-attempt.ts';
import { outcomes } from '#shared/outreach/campaign.ts';

const most = fc.integer({ min: 1, max: 5 });

test('who is not at home, or whose agent left, is called again until the last attempt and no further', () => {
  fc.assert(
    fc.property(
      most,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('not-at-home' as const, null),
      (of, at, outcome) => {
        expect(afterAttempt(outcome, at, of)).toBe(at < of ? 'waiting' : 'given-up');
      },
    ),
  );
});

test('every other outcome is the last, a wrong number without having reached anybody', () => {
  fc.assert(
    fc.property(most, fc.constantFrom(...outcomes.filter((one) => one !== 'not-at-home')), (of, outcome) => {
      expect(afterAttempt(outcome, 1, of)).toBe(outcome === 'wrong-number' ? 'given-up' : 'done');
    }),
  );
});
