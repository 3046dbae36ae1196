import { describe, expect, test } from 'vitest';
import { type Caller, ringText } from '#client/calls/caller-text.ts';
import { setLocale } from '#client/paraglide/runtime.js';
import type { Citizen } from '#shared/citizens.ts';

const mei: Citizen = {
  id: '1',
  name: 'Chen Mei-ling',
  phone: '+886912345678',
  locale: 'en',
  way: 'text',
  email: null,
  needs: [],
};
const caller = (known: Partial<Caller>): Caller => ({
  fromPhone: '+886912345678',
  citizen: null,
  openTicketCount: 0,
  skills: [],
  ...known,
});

describe('what is said when a call rings', () => {
  test.each<[string, Partial<Caller>]>([
    ['Call, Chen Mei-ling, 2 open, English', { citizen: mei, openTicketCount: 2 }],
    ['Call, Chen Mei-ling, Chinese', { citizen: { ...mei, locale: 'zh-TW' } }],
    ['Call, new caller, 0912 345 678', {}],
    ['Call, 0912 345 678, 1 open, English', { citizen: { ...mei, name: '' }, openTicketCount: 1 }],
    ['Call, number withheld', { fromPhone: null }],
    ['Call, number withheld, Vietnamese', { fromPhone: null, skills: ['vietnamese'] }],
    ['Call, number withheld', { fromPhone: null, skills: ['english'] }],
    ['Call, Chen Mei-ling, Chinese, text relay', { citizen: mei, skills: ['mandarin', 'text relay'] }],
  ])('%s', (text, known) => {
    setLocale('en', { reload: false });
    expect(ringText(caller(known))).toBe(text);
  });

  test('in Chinese', () => {
    setLocale('zh-TW', { reload: false });
    expect(ringText(caller({ citizen: { ...mei, name: '陳美玲' }, openTicketCount: 2 }))).toBe(
      '來電，陳美玲，2 件未結，英文',
    );
  });

  test('a known caller takes at most eight words', () => {
    setLocale('en', { reload: false });
    expect(ringText(caller({ citizen: mei, openTicketCount: 12 })).split(/\s+/).length).toBeLessThanOrEqual(8);
  });
});
