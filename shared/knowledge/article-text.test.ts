import { describe, expect, it, test } from 'vitest';
import { articleIn, leadOf, paragraphsOf } from '#shared/knowledge/article-text.ts';

const both = { questionZh: '問', questionEn: 'Q', answerZh: '答', answerEn: 'A' };

describe('the language', () => {
  it.each([
    ['the asked one', both, 'en', 'en', 'Q', 'A'],
    ['the other one where only that is complete', { ...both, answerEn: null }, 'en', 'zh-TW', '問', '答'],
    ['the asked one where no answer is written', { ...both, answerEn: null, answerZh: null }, 'en', 'en', 'Q', null],
    ['the only one', { ...both, questionZh: null, answerZh: null }, 'zh-TW', 'en', 'Q', 'A'],
  ] as const)('is %s', (_what, words, locale, lang, question, answer) =>
    expect(articleIn(words, locale)).toEqual({ lang, question, answer }),
  );
});

describe('the first sentence', () => {
  it.each([
    ['可以，請打 1999。也可以上網。', '可以，請打 1999。'],
    ['Give us the number, e.g. 12. We repair it.', 'Give us the number, e.g. 12.'],
    ['It costs 2.5 dollars per m. Pay later.', 'It costs 2.5 dollars per m.'],
    ['他說「好。」再見', '他說「好。」'],
    ['No full stop\n\nSecond', 'No full stop'],
    ['', null],
    [null, null],
  ])('%s', (answer, lead) => expect(leadOf(answer)).toBe(lead));
});

test('paragraphs are parted by blank lines; a line break within one is a space', () => {
  expect(paragraphsOf('一\n二\n\n三\n \n四\n')).toEqual(['一 二', '三', '四']);
  expect(paragraphsOf(null)).toEqual([]);
});
