import { describe, expect, it } from 'vitest';
import { behindAfter } from '#shared/knowledge/behind.ts';

const old = { questionZh: '問', questionEn: 'Q', answerZh: '答', answerEn: 'A' };
const zh = { ...old, answerZh: '新答' };
const en = { ...old, answerEn: 'New' };
const both = { ...zh, answerEn: 'New' };
const onlyZh = { ...old, questionEn: '', answerEn: '' };

describe('which language is behind', () => {
  it.each([
    ['the one that stood still', old, zh, null, false, 'en'],
    ['the one that stood still, the other way round', old, en, null, false, 'zh'],
    ['none where both changed', old, both, 'en', false, null],
    ['none where it still fits', old, zh, null, true, null],
    ['none where the one that was behind caught up', old, en, 'en', false, null],
    ['the same as before where the other changed again', old, zh, 'en', false, 'en'],
    ['the same as before where only a day changed', old, old, 'en', false, 'en'],
    ['none where an editor says so later', old, old, 'en', true, null],
    ['none that is not written', onlyZh, { ...onlyZh, answerZh: '新答' }, null, false, null],
    ['none at the first publication', null, zh, null, false, null],
  ] as const)('%s', (_what, before, after, behind, stillFits, expected) =>
    expect(behindAfter(before, after, behind, stillFits)).toBe(expected),
  );
});
