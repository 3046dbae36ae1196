import { expect, it } from 'vitest';
import { categories } from '#server/seed/categories/categories.ts';
import { rules } from '#server/seed/rules/rules.ts';
import { triage } from '#shared/intake/triage.ts';
import { decide } from '#shared/routing/decide.ts';
import type { Matter } from '#shared/routing/rule.ts';

type Call = Partial<Omit<Matter, 'at' | 'defaults'>> & { categoryId: string; hour?: number };

/** Where a call goes and how urgent it is, as `department urgency`. */
const route = ({ categoryId, hour = 10, ...said }: Call): string => {
  const category = categories.find(({ id }) => id === categoryId);
  if (!category) throw new Error(categoryId);
  const matter: Matter = {
    text: '',
    answers: {},
    districtId: null,
    roadClass: null,
    holiday: false,
    needs: [],
    weather: false,
    ...said,
    categoryId,
    at: new Date(Date.UTC(2026, 2, 2, hour - 8)),
    defaults: { departmentId: category.departmentId, urgency: category.urgency },
  };
  const { departmentId, urgency } = decide({ version: 1, rules }, matter);
  return `${departmentId} ${triage(category, matter.answers, urgency)}`;
};

const calls: [string, Call, string][] = [
  ['a dark lamp', { categoryId: 'street-light', text: '路燈不亮' }, 'works normal'],
  ['a lamp with bare wires', { categoryId: 'street-light', answers: { wires: 'yes' } }, 'works urgent'],
  ['a lamp that shocks', { categoryId: 'street-light', text: '路燈漏電，狗被電到' }, 'works emergency'],
  ['a traffic light taken for a lamp', { categoryId: 'street-light', text: '前面紅綠燈不亮' }, 'transport urgent'],
  ['a lamp on a road named after the port', { categoryId: 'street-light', text: '漁港路的路燈' }, 'works normal'],
  ['a pothole on a street', { categoryId: 'pothole', roadClass: 'street' }, 'works normal'],
  ['a pothole on a main road', { categoryId: 'pothole', roadClass: 'arterial' }, 'works urgent'],
  ['a pothole in Namaxia', { categoryId: 'pothole', districtId: 'namaxia', roadClass: 'lane' }, 'works urgent'],
  ['a small pothole in a lane', { categoryId: 'pothole', roadClass: 'lane', answers: { size: 'hand' } }, 'works low'],
  ['a sinkhole on a main road', { categoryId: 'pothole', text: '天坑', roadClass: 'arterial' }, 'works emergency'],
  ['a sidewalk dug up for the metro', { categoryId: 'sidewalk', text: '捷運工地人行道' }, 'metro normal'],
  ['a sidewalk at the Metropolitan Park', { categoryId: 'sidewalk', text: 'by Metropolitan Park' }, 'works normal'],
  [
    'noise of metro works',
    { categoryId: 'noise', text: 'MRT piling', answers: { source: 'construction' } },
    'metro normal',
  ],
  ['a building site by day', { categoryId: 'noise', answers: { source: 'construction' } }, 'environment normal'],
  ['karaoke at 23:00', { categoryId: 'noise', hour: 23, answers: { source: 'karaoke' } }, 'police urgent'],
  ['karaoke at 05:00', { categoryId: 'noise', hour: 5, answers: { source: 'karaoke' } }, 'police urgent'],
  ['karaoke at 06:00', { categoryId: 'noise', hour: 6, answers: { source: 'karaoke' } }, 'environment normal'],
  ['a fallen tree', { categoryId: 'street-tree', text: '路樹倒了擋住整條路' }, 'works urgent'],
  ['a tree on somebody', { categoryId: 'street-tree', text: '樹倒', answers: { trapped: 'yes' } }, 'fire emergency'],
  ['water in the house', { categoryId: 'flooding', answers: { indoors: 'yes' } }, 'water urgent'],
  ['water to the waist', { categoryId: 'flooding', answers: { depth: 'waist' } }, 'fire emergency'],
  ['a bribe', { categoryId: 'suggestion', text: '稽查員收賄' }, 'ethics normal'],
  ['corruption, in English', { categoryId: 'suggestion', text: 'A corrupt official wants money' }, 'ethics normal'],
  ['a bribe, told about a building', { categoryId: 'illegal-building', text: 'he took a bribe' }, 'ethics normal'],
  ['gas, whatever the category', { categoryId: 'sewer', text: '水溝有瓦斯味' }, 'fire emergency'],
  ['gas, in English', { categoryId: 'fire-safety', text: 'I smell gas in the stairwell' }, 'fire emergency'],
  ['a fire exit at a station', { categoryId: 'fire-safety', text: 'station fire exit blocked' }, 'fire urgent'],
  ['drugs next door', { categoryId: 'public-order', answers: { kind: 'drugs' } }, 'drugs urgent'],
  ['a drug dealer', { categoryId: 'public-order', text: '巷口有人販毒' }, 'police urgent'],
  ['help to stop', { categoryId: 'medical', text: '我想戒毒' }, 'drugs normal'],
  ['oil in the harbour', { categoryId: 'water-pollution', districtId: 'qijin', text: '港區有油' }, 'marine urgent'],
  [
    'oil in a ditch',
    { categoryId: 'water-pollution', districtId: 'gushan', text: '臨海一路水溝' },
    'environment normal',
  ],
  ['dumping on farmland', { categoryId: 'litter', text: '農地被倒垃圾' }, 'agriculture normal'],
  [
    'dumping on farmland now',
    { categoryId: 'litter', text: '農地', answers: { ongoing: 'yes' } },
    'environment urgent',
  ],
  ['vendors on a main road', { categoryId: 'business', text: '攤販佔道', roadClass: 'arterial' }, 'police normal'],
  ['vendors in a market', { categoryId: 'business', text: '市場攤販漲租金' }, 'economy normal'],
  [
    'dark signals at rush hour',
    { categoryId: 'traffic-signal', hour: 8, roadClass: 'arterial', answers: { fault: 'dark' } },
    'police urgent',
  ],
  [
    'dark signals at ten',
    { categoryId: 'traffic-signal', roadClass: 'arterial', answers: { fault: 'dark' } },
    'transport urgent',
  ],
  [
    'a snake indoors at night',
    { categoryId: 'wasp-snake', hour: 2, answers: { animal: 'snake', indoors: 'yes' } },
    'fire urgent',
  ],
  [
    'an old man who does not answer at night',
    { categoryId: 'elderly-care', hour: 1, answers: { unreachable: 'yes' } },
    'police urgent',
  ],
  [
    'a macaque on Shoushan',
    { categoryId: 'stray-animal', districtId: 'gushan', answers: { animal: 'monkey' } },
    'agriculture low',
  ],
  [
    'a macaque that bit',
    { categoryId: 'stray-animal', districtId: 'gushan', answers: { animal: 'monkey', bitten: 'yes' } },
    'agriculture urgent',
  ],
  [
    'a child in danger, at school',
    { categoryId: 'child-protection', text: '老師打', answers: { danger: 'yes' } },
    'social emergency',
  ],
  ['a broken lift at a station', { categoryId: 'metro', answers: { subject: 'lift' } }, 'metro urgent'],
  ['Hakka lessons', { categoryId: 'school', text: 'more Hakka lessons' }, 'hakka normal'],
];

it.each(calls)('%s goes where the city expects it', (_what, call, expected) => {
  expect(route(call)).toBe(expected);
});
