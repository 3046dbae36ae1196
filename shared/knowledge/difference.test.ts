import { describe, expect, it, test } from 'vitest';
import { differences } from '#shared/knowledge/difference.ts';
import type { Writing } from '#shared/knowledge/writing.ts';

const writing: Writing = {
  departmentId: 'works',
  categoryId: 'street-light',
  questionZh: '路燈不亮怎麼辦？',
  questionEn: 'A street light is out?',
  answerZh: '請告訴我們燈桿編號。修理不收費。',
  answerEn: 'Give us the number on the post. Repair is free of charge.',
  keywords: ['路燈', 'lamp'],
  validFrom: '2026-01-01',
  validUntil: null,
  stillFits: false,
};
const told = (change: Partial<Writing>) =>
  differences(writing, { ...writing, ...change }).map(({ field, half, kind, before, after, within }) =>
    [field, half, kind, before, after, within].filter(Boolean).join(' | '),
  );

test('nothing differs where nothing was changed', () => {
  expect(told({})).toEqual([]);
});

describe('tells', () => {
  it.each<[string, Partial<Writing>, string[]]>([
    [
      'a sentence that was added',
      { answerZh: '請告訴我們燈桿編號。修理不收費。三天內修好。' },
      ['answer | zh | added | 三天內修好。'],
    ],
    [
      'a sentence that was removed',
      { answerEn: 'Repair is free of charge.' },
      ['answer | en | removed | Give us the number on the post.'],
    ],
    [
      'a word that became another',
      { answerEn: 'Give us the number on the lamp. Repair is free of charge.' },
      ['answer | en | changed | post | lamp | Give us the number on the lamp.'],
    ],
    [
      'a word within a Chinese sentence',
      { questionZh: '路燈閃爍怎麼辦？' },
      ['question | zh | changed | 不亮 | 閃爍 | 路燈閃爍怎麼辦？'],
    ],
    [
      'a sentence that another one took the place of',
      { answerZh: '請告訴我們燈桿編號。週末也會派人。' },
      ['answer | zh | removed | 修理不收費。', 'answer | zh | added | 週末也會派人。'],
    ],
    ['the same words as a list', { answerZh: '- 請告訴我們燈桿編號。\n- 修理不收費。' }, ['answer | zh | layout']],
    ['keywords', { keywords: ['lamp', '街燈'] }, ['keywords | removed | 路燈', 'keywords | added | 街燈']],
    [
      'department and days',
      { departmentId: 'water', categoryId: null, validUntil: '2026-12-31' },
      ['department | changed | works | water', 'category | removed | street-light', 'valid until | added | 2026-12-31'],
    ],
  ])('%s', (_what, change, sentences) => expect(told(change)).toEqual(sentences));
});

test('two long texts without a sentence in common are told to be rewritten, and soon', () => {
  const long = (sign: string) => Array.from({ length: 8000 }, (_, n) => `${sign}${n}。`).join('');
  const began = performance.now();
  const [change, ...more] = differences({ ...writing, answerZh: long('甲') }, { ...writing, answerZh: long('乙') });
  expect(change).toMatchObject({ field: 'answer', kind: 'rewritten' });
  expect(more).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2000);
});
