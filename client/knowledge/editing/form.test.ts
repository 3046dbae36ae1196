import { describe, expect, it, test } from 'vitest';
import { blank, faultsIn, formOf, writingOf } from '#client/knowledge/editing/form.ts';

const names = { department: (id: string | null) => id ?? '', category: (id: string | null) => id ?? '' };
const form = { ...formOf(blank('works'), names), questionZh: '問' };

test('what was loaded is what is saved, where nothing was typed', () => {
  const { writing } = blank('works');
  const whole = { ...writing, categoryId: 'noise', keywords: ['a', 'b'], validUntil: '2026-12-31', stillFits: true };
  expect(writingOf(formOf({ writing: whole, revision: 3, baseVersion: 2 }, names))).toEqual(whole);
});

describe('a day', () => {
  it.each([
    ['2026-11-3', '2026-11-03'],
    ['２０２６／１１／０３', '2026-11-03'],
    ['', null],
    ['soon', 'soon'],
  ])('typed as “%s” is %s', (typed, day) => expect(writingOf({ ...form, validFrom: typed }).validFrom).toBe(day));
});

test('keywords are parted by Chinese and English commas', () => {
  expect(writingOf({ ...form, keywords: '路燈、街燈，lamp, ' }).keywords).toEqual(['路燈', '街燈', 'lamp']);
});

describe('is told of', () => {
  const faults = (change: object, ready = true) =>
    faultsIn({ ...form, ...change }, ready).map(({ field, kind }) => `${field} ${kind}`);
  it.each<[string, object, string[]]>([
    ['nothing', {}, []],
    ['a question that is missing in both languages', { questionZh: ' ' }, ['questionZh missing']],
    ['a department that was not chosen', { departmentId: '' }, ['departmentId unknown']],
    ['a category that is none', { category: 'x', categoryId: '' }, ['categoryId unknown']],
    ['a day that is none', { validUntil: '2026-02-30' }, ['validUntil unknown']],
    ['days in the wrong order', { validFrom: '2026-12-02', validUntil: '2026-12-01' }, ['validUntil order']],
    ['a megabyte', { answerEn: 'x'.repeat(1_000_000) }, ['answerEn long']],
  ])('%s', (_what, change, told) => expect(faults(change)).toEqual(told));

  it('less where it is only saved', () => expect(faults({ questionZh: '' }, false)).toEqual([]));
});
