import { describe, expect, it } from 'vitest';
import { articleIn, leadOf } from '#shared/knowledge/article-text.ts';

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
    ['## 申請\n\n**可以**，請打 [1999](tel:1999)。也可以上網。', '可以，請打 1999。'],
    ['- 身分證。\n- 印章。', '身分證。'],
    ['', null],
    [null, null],
  ])('%s', (answer, lead) => expect(leadOf(answer)).toBe(lead));
});
