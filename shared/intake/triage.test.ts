import { expect, test } from 'vitest';
import type { IntakeQuestion } from '#shared/category.ts';
import { rescueFor } from '#shared/intake/danger.ts';
import { triage, unanswered } from '#shared/intake/triage.ts';

const label = { zh: '問', en: 'Question' };
const questions: IntakeQuestion[] = [
  { id: 'wires', kind: 'yes-no', label, triage: { yes: 'emergency' } },
  { id: 'dark', kind: 'yes-no', label, triage: { yes: 'urgent' }, required: true },
];

test('the most pressing answer decides, and an answer never makes a matter less urgent', () => {
  expect(triage({ questions }, { dark: 'yes' }, 'low')).toBe('urgent');
  expect(triage({ questions }, { dark: 'yes', wires: 'yes' }, 'normal')).toBe('emergency');
  expect(triage({ questions }, { dark: 'no', wires: 'no' }, 'urgent')).toBe('urgent');
});

test('a required question counts as unanswered until something is written', () => {
  expect(unanswered({ questions }, { dark: '  ' })).toEqual(['dark']);
  expect(unanswered({ questions }, { dark: 'no' })).toEqual([]);
});

test.each([
  ['廚房瓦斯外洩，有人昏倒', '119'],
  ['My neighbour is unconscious', '119'],
  ['有人持刀在路上', '110'],
  ['A man with a knife', '110'],
  ['路燈不亮', null],
  ['The street light is dark', null],
])('%s is for %s', (words, rescue) => {
  expect(rescueFor(words)).toBe(rescue);
});
