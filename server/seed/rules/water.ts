import { answer, category, crew, district, road, rule, skilled, words } from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Floods, drains, sewers and slopes. */
export const water: Rule[] = [
  rule('r-073', [category('flooding'), answer('indoors', 'yes')], 'water', 'urgent', crew('water-drain')),
  rule(
    'r-074',
    [category('flooding'), words('進屋、家裡淹、淹進', 'in my house, into the house, inside my home')],
    'water',
    'urgent',
    crew('water-drain'),
  ),
  rule(
    'r-075',
    [category('flooding'), words('捷運站內、捷運出口、月台', 'metro entrance, metro platform')],
    'metro',
    'urgent',
  ),
  rule(
    'r-076',
    [category('flooding'), words('地下道、涵洞', 'culvert, underpass')],
    'water',
    'urgent',
    crew('water-drain'),
  ),
  rule('r-077', [category('flooding'), words('魚塭、養殖', 'fish farm, fish pond')], 'marine'),
  rule('r-078', [category('flooding'), words('農田、稻田、果園', 'rice field, farmland')], 'agriculture'),
  rule(
    'r-079',
    [
      category('flooding'),
      district('qijin', 'qieding', 'mituo', 'linyuan'),
      words('海水、大潮', 'storm surge, high tide, seawater'),
    ],
    'water',
    'urgent',
    crew('water-drain'),
  ),
  rule('r-080', [category('flooding'), road('arterial')], 'water', 'urgent', crew('water-drain')),
  rule('r-081', [category('blocked-drain'), words('孑孓、蚊子', 'larvae, mosquito')], 'health'),
  rule('r-082', [category('blocked-drain'), words('廚餘、餐廳、油污、油汙', 'grease, restaurant')], 'environment'),
  rule('r-083', [category('blocked-drain'), words('灌溉、農田', 'farm ditch, irrigation')], 'agriculture'),
  rule('r-084', [category('sewer'), words('化糞池、水肥', 'cesspit, septic tank')], 'environment'),
  rule(
    'r-085',
    [category('sewer', 'water-pollution'), words('養豬、畜牧、豬糞', 'livestock, pig farm')],
    'environment',
    'urgent',
    { ...crew('environment-inspect'), ...skilled('environment') },
  ),
  rule('r-086', [category('slope'), words('農路、果園', 'orchard, farm road')], 'agriculture'),
  rule('r-087', [category('slope'), words('步道、登山', 'hiking path, hiking trail')], 'tourism'),
  rule('r-088', [category('slope'), answer('road', 'yes')], 'works', 'urgent', crew('works-road')),
];
