import { expect, test } from 'vitest';
import type { Names } from '#shared/routing/names.ts';
import { rowText } from '#shared/routing/row-text.ts';
import type { Rule } from '#shared/routing/rule.ts';

const names = {
  departments: { works: { zh: '工務局', en: 'Public Works' } },
  crews: { 'works-road': { zh: '道路養護隊', en: 'Road Maintenance' } },
  districts: {},
  categories: { pothole: { name: { zh: '路面坑洞', en: 'pothole' }, questions: [] } },
} as unknown as Names;

const row: Rule = {
  id: 'r-043',
  when: [
    { field: 'category', is: ['pothole'] },
    { field: 'roadClass', is: ['arterial'] },
  ],
  outcome: {
    departmentId: 'works',
    crewId: 'works-road',
    urgency: 'urgent',
    deadlines: { calendar: 'clock', accept: 1, arrive: 4, update: 12, resolve: 72 },
  },
  enabled: true,
};

test('a rule reads as a row: position, conditions, department and crew, urgency, deadline', () => {
  expect(rowText(row, 12, names)).toEqual({
    zh: '12. 路面坑洞、在主要道路 → 工務局道路養護隊；急件；4小時內到場',
    en: '12. pothole, on an arterial road → Public Works, Road Maintenance; urgent; arrive within 4 hours',
  });
});

test('a rule that is switched off says so', () => {
  expect(rowText({ ...row, enabled: false }, 12, names).en).toMatch(/^12\. off: pothole/);
});

test('of many words the first two of the reader’s language are read', () => {
  const any = ['瓦斯味', '瓦斯漏', '漏瓦斯', 'gas leak', 'smell of gas', 'smells gas'];
  const gas: Rule = { id: 'x', when: [{ field: 'words', any }], outcome: { departmentId: 'works' }, enabled: true };
  expect(rowText(gas, 1, names)).toEqual({
    zh: '1. 提到瓦斯味或瓦斯漏等3詞 → 工務局',
    en: '1. says gas leak or smell of gas, 1 more → Public Works',
  });
});

test('what has no name is read as it is written, and a rule without conditions is about everything', () => {
  const gone: Rule = { id: 'x', when: [], outcome: { departmentId: 'gone', skills: ['hakka'] }, enabled: true };
  expect(rowText(gone, 1, names)).toEqual({ zh: '1. 所有案件 → gone；客語', en: '1. everything → gone; Hakka' });
});
