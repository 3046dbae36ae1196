import { describe, expect, it, test } from 'vitest';
import { type Block, blocksOf, plainLines } from '#shared/knowledge/markdown.ts';

const words = (text: string) => [{ kind: 'text', text }];

test('headings, lists and tables come out as such, the highest heading first', () => {
  const answer = '### 準備\n\n1. 身分證\n2. 印章\n   - 木章\n\n| 件數 | 費用 |\n| --- | --- |\n| 1 | **20 元** |';
  expect(blocksOf(answer)).toEqual([
    { kind: 'heading', depth: 1, inlines: words('準備') },
    {
      kind: 'list',
      ordered: true,
      start: 1,
      items: [
        [{ kind: 'paragraph', inlines: words('身分證') }],
        [
          { kind: 'paragraph', inlines: words('印章') },
          { kind: 'list', ordered: false, start: 1, items: [[{ kind: 'paragraph', inlines: words('木章') }]] },
        ],
      ],
    },
    {
      kind: 'table',
      head: [words('件數'), words('費用')],
      rows: [[words('1'), [{ kind: 'strong', inlines: words('20 元') }]]],
    },
  ] satisfies unknown as Block[]);
});

describe('a link', () => {
  const linkIn = (answer: string) => {
    const [block] = blocksOf(answer);
    return block?.kind === 'paragraph' ? block.inlines[0] : undefined;
  };
  it.each(['https://kcg.gov.tw', 'http://a.tw', 'tel:1999', 'mailto:a@b.tw'])('leads to %s', (href) =>
    expect(linkIn(`[這裡](${href})`)).toEqual({ kind: 'link', href, inlines: words('這裡') }),
  );
  it.each(['javascript:alert(1)', 'data:text/html,x', '/tickets', 'JaVaScRiPt:1'])('never leads to %s', (href) =>
    expect(linkIn(`[這裡](${href})`)).toEqual({ kind: 'text', text: '這裡' }),
  );
});

test('HTML is words, a picture is its description', () => {
  expect(plainLines('<script>alert(1)</script>')).toEqual(['<script>alert(1)</script>']);
  expect(plainLines('![市政府](http://a.tw/x.png)')).toEqual(['市政府']);
});

test('the words alone have no signs in them', () => {
  expect(
    plainLines('# A\n\n**B** *c*\nd [e](https://f.tw) `g`\n\n- h\n\n| i | j |\n|--|--|\n| k | l |\n\n> m'),
  ).toEqual(['A', 'B c d e g', 'h', 'i, j', 'k, l', 'm']);
});

test.each(['>', '> ', '[', '**a*', '- ', '|', '<a ', '`a'])('%s thousands of times is read all the same', (sign) => {
  expect(blocksOf(sign.repeat(50_000 / sign.length)).length).toBeLessThan(50_000);
});
