import { expect, test } from 'vitest';
import { locales } from '#shared/language.ts';
import { defaultTemplates } from '#shared/updates/default-templates.ts';
import { quietEnd } from '#shared/updates/quiet.ts';
import { sayMoment } from '#shared/updates/say-moment.ts';
import { fillTemplate, missingVariable, textLength, unknownVariables } from '#shared/updates/template.ts';
import { updateKinds } from '#shared/updates/update.ts';

const values = { number: '1', category: 'c', department: 'd', words: '{number}', by: 'b', link: 'l' };

test('the templates that come along name only what there is and all that they must', () => {
  for (const locale of locales) {
    for (const kind of updateKinds) {
      const { subject, words } = defaultTemplates[locale][kind];
      expect(unknownVariables(subject + words)).toEqual([]);
      expect(missingVariable(kind, words)).toBeNull();
    }
  }
});

test('each text is plain, and short enough for a feature phone: two text messages at most', () => {
  const filled = {
    'zh-TW': { category: '人行道破損', department: '工務局', words: '已派員修復完成。', by: '12月5日 星期六 04:30' },
    en: {
      category: 'Damaged pavement',
      department: 'Public Works',
      words: 'It is repaired.',
      by: 'Saturday, December 5 at 04:30',
    },
  };
  const link = 'https://hotline.example.org/solved?t=123456789.kq3v9dPzR2mXcY7uWb5e1g';
  for (const locale of locales) {
    for (const kind of updateKinds) {
      const text = fillTemplate(defaultTemplates[locale][kind].words, {
        ...filled[locale],
        number: '264 017 358',
        link,
      });
      expect(text, kind).not.toMatch(/[\n<>&*_#{}\p{Emoji_Presentation}]/u);
      expect(textLength(text).messages, `${kind} ${text}`).toBeLessThanOrEqual(2);
    }
  }
});

test('what a person typed is told as it was typed, curly brackets and all', () => {
  expect(fillTemplate('{number}: {words}', values)).toBe('1: {number}');
});

test('a text in plain Latin letters fits 160 in one message, any other 70', () => {
  expect(textLength('a'.repeat(160))).toEqual({ characters: 160, messages: 1 });
  expect(textLength('a'.repeat(161))).toEqual({ characters: 161, messages: 2 });
  expect(textLength('€'.repeat(81)).messages).toBe(2);
  expect(textLength('案'.repeat(70)).messages).toBe(1);
  expect(textLength('案'.repeat(71)).messages).toBe(2);
  expect(textLength('案'.repeat(135)).messages).toBe(3);
});

test('quiet is from ten in the evening until eight in the morning, Taiwan’s time', () => {
  const at = (time: string) => quietEnd(new Date(`2026-12-31T${time}+08:00`))?.toISOString() ?? null;
  expect(at('21:59:59')).toBeNull();
  expect(at('22:00:00')).toBe('2027-01-01T00:00:00.000Z');
  expect(at('00:00:00')).toBe('2026-12-31T00:00:00.000Z');
  expect(at('07:59:59')).toBe('2026-12-31T00:00:00.000Z');
  expect(at('08:00:00')).toBeNull();
});

test('a moment is said with its weekday in Taiwan’s time', () => {
  const at = new Date('2026-12-04T20:30:00Z');
  expect(sayMoment(at, 'en')).toBe('Saturday, December 5 at 04:30');
  expect(sayMoment(at, 'zh-TW')).toMatch(/^12月5日.*星期六.*04:30$/);
});
