import { departments } from '#server/seed/departments.ts';
import type { Random } from '#server/seed/random.ts';
import type { NewAgent } from '#shared/accounts.ts';

type Person = Omit<NewAgent, 'password'> & { id: string; signsIn: boolean; oversees?: boolean };

const surnames = [
  '陳',
  '林',
  '黃',
  '張',
  '李',
  '王',
  '吳',
  '劉',
  '蔡',
  '楊',
  '許',
  '鄭',
  '謝',
  '郭',
  '洪',
  '邱',
  '曾',
  '廖',
];
const givenNames = [
  '怡君',
  '志明',
  '淑芬',
  '文雄',
  '美玲',
  '俊傑',
  '雅婷',
  '家豪',
  '麗華',
  '建宏',
  '秀英',
  '宗翰',
  '佩珊',
  '冠宇',
  '玉珍',
  '柏翰',
  '惠雯',
  '信宏',
  '靜宜',
  '明哲',
  '婉婷',
  '國華',
  '詩涵',
  '振宇',
  '素貞',
  '彥廷',
  '月娥',
  '承恩',
  '欣怡',
  '耀東',
];

/** A Taiwanese name. */
export const personName = (random: Random): string => random.pick(surnames) + random.pick(givenNames);

const demonstration: Person[] = [
  {
    id: 'agent1',
    username: 'agent1',
    name: '林怡君',
    role: 'agent',
    departmentId: null,
    locale: 'zh-TW',
    signsIn: true,
  },
  { id: 'agent2', username: 'agent2', name: '陳志明', role: 'agent', departmentId: null, locale: 'en', signsIn: true },
  {
    id: 'supervisor1',
    username: 'supervisor1',
    name: '王淑芬',
    role: 'supervisor',
    departmentId: null,
    locale: 'zh-TW',
    signsIn: true,
  },
  {
    id: 'officer1',
    username: 'officer1',
    name: '張文雄',
    role: 'officer',
    departmentId: 'works',
    locale: 'zh-TW',
    signsIn: true,
  },
  {
    id: 'editor1',
    username: 'editor1',
    name: '周雅婷',
    role: 'editor',
    departmentId: 'works',
    locale: 'zh-TW',
    signsIn: true,
  },
  {
    id: 'admin1',
    username: 'admin1',
    name: '黃美玲',
    role: 'administrator',
    departmentId: null,
    locale: 'zh-TW',
    signsIn: true,
  },
];

/**
 * 44 agents, two supervisors, an officer and a head for each department, the commission, an editor, an administrator. Seven
 * of them can sign in.
 */
export const people = (random: Random): Person[] => [
  ...demonstration,
  ...Array.from({ length: 42 }, (_, index): Person => {
    const username = `agent${index + 3}`;
    return {
      id: username,
      username,
      name: personName(random),
      role: 'agent',
      departmentId: null,
      locale: 'zh-TW',
      signsIn: false,
    };
  }),
  {
    id: 'supervisor2',
    username: 'supervisor2',
    name: personName(random),
    role: 'supervisor',
    departmentId: null,
    locale: 'zh-TW',
    signsIn: true,
  },
  ...departments
    .filter(({ id }) => id !== 'works')
    .map(({ id }, index): Person => {
      const username = `officer${index + 2}`;
      return {
        id: username,
        username,
        name: personName(random),
        role: 'officer',
        departmentId: id,
        locale: 'zh-TW',
        signsIn: false,
      };
    }),
  ...departments.map(
    ({ id }): Person => ({
      id: `head_${id}`,
      username: `head_${id.replaceAll('-', '_')}`,
      name: personName(random),
      role: 'officer',
      departmentId: id,
      locale: 'zh-TW',
      signsIn: false,
      oversees: true,
    }),
  ),
  {
    id: 'commission1',
    username: 'commission1',
    name: personName(random),
    role: 'supervisor',
    departmentId: null,
    locale: 'zh-TW',
    signsIn: false,
    oversees: true,
  },
];
