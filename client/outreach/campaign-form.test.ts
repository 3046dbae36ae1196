import { expect, test } from 'vitest';
import { type CampaignForm, campaignFrom, formOf } from '#client/outreach/campaign-form.ts';

const newId = () => 'q1';
const form: CampaignForm = { ...formOf(null, 'en'), name: 'Typhoon', purpose: 'Whether all is well' };

test('what is typed is sent, and comes back as it was typed', () => {
  const typed = { ...form, from: '8', until: '2030', script: 'Water?', who: 'some' as const, agentIds: ['agent1'] };
  const sent = campaignFrom(typed, null, newId);
  expect(sent).toMatchObject({
    campaign: { fromMinute: 480, untilMinute: 1230, attempts: 3, agentIds: ['agent1'], script: [{ text: 'Water?' }] },
  });
  if ('campaign' in sent) expect(formOf(sent.campaign, 'en')).toEqual({ ...typed, from: '08:00', until: '20:30' });
});

test.each([
  ['name', { name: ' ' }],
  ['purpose', { purpose: '' }],
  ['script', { script: 'House? [fine]' }],
  ['from', { from: 'early' }],
  ['from', { from: '' }],
  ['until', { until: '25:00' }],
  ['until', { from: '17:00', until: '09:00' }],
  ['days', { days: [] }],
  ['attempts', { attempts: '6' }],
  ['pause', { pause: '' }],
  ['agentIds', { who: 'some' as const }],
] as const)('%s is refused where it is wrong: %o', (field, change) => {
  expect(campaignFrom({ ...form, ...change, days: 'days' in change ? [] : form.days }, null, newId)).toEqual({
    wrong: field,
  });
});
