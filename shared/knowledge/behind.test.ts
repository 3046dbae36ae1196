import { describe, expect, it } from 'vitest';
import { behindAfter } from '#shared/knowledge/behind.ts';

const old = { questionZh: '問', questionEn: 'Q', answerZh: '答', answerEn: 'A' };
const zh = { ...old, answerZh: '新答' };
const en = { ...old, answerEn: 'New' };
const both = { ...zh, answerEn: 'New' };
const onlyZh = { ...old, questionEn: '', answerEn: '' };

describe('which language is behind', () => {
  it.each([
    ['the one that stood still', old, zh, null, 'en'],
    ['the one that stood still, the other way round', old, en, null, 'zh'],
    ['none where both changed', old, both, 'en', null],
    ['none where the one that was behind caught up', old, en, 'en', null],
    ['the same as before where the other changed again', old, zh, 'en', 'en'],
    ['the same as before where only a day changed', old, old, 'en', 'en'],
    ['none that is not written', onlyZh, { ...onlyZh, answerZh: '新答' }, null, null],
    ['none at the first publication', null, zh, null, null],
  ] as const)('%s', (_what, before, after, behind, expected) =>
    expect(behindAfter(before, after, behind)).toBe(expected),
  );
});
