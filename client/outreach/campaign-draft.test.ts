import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf, formWith } from '#client/outreach/campaign-draft.ts';
import { type CampaignForm, formOf } from '#client/outreach/campaign-form.ts';

const usual = formOf(null, 'en');

test('whatever is changed of a campaign comes back from its draft', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const form: fc.Arbitrary<CampaignForm> = fc.record({
    name: fc.string(),
    purpose: fc.string(),
    script: fc.string(),
    from: fc.string(),
    until: fc.string(),
    days: fc.uniqueArray(fc.constantFrom('0', '1', '2', '3', '4', '5', '6')),
    attempts: fc.string(),
    pause: fc.string(),
    vulnerable: fc.boolean(),
    who: fc.constantFrom('all', 'some'),
    agentIds: fc.uniqueArray(id),
  });
  fc.assert(
    fc.property(form, form, (before, changed) => {
      expect(formWith(before, draftOf(changed))).toEqual(changed);
    }),
  );
});

test('what another supervisor changed beside it stays', () => {
  const draft = { ...draftOf({ name: 'Typhoon' }), ...draftOf({ days: [] }) };
  const theirs = { ...usual, purpose: 'changed meanwhile', vulnerable: false };
  expect(formWith(theirs, draft)).toEqual({ ...theirs, name: 'Typhoon', days: [] });
});
