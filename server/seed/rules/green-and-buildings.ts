import { answer, category, hours, rule, words } from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Parks, trees and buildings. */
export const greenAndBuildings: Rule[] = [
  rule('r-054', [category('park'), answer('injury', 'yes')], 'works', 'urgent'),
  rule(
    'r-055',
    [category('park'), words('喝酒、吵鬧、聚眾', 'drinking alcohol, drunk, shouting, noisy'), hours(22, 6)],
    'police',
    'urgent',
  ),
  rule('r-056', [category('park'), words('流浪狗、野狗', 'pack of dogs, stray dog')], 'agriculture', 'urgent'),
  rule('r-057', [category('park'), words('蚊子、孑孓', 'larvae, mosquito')], 'health'),
  rule('r-058', [category('park'), words('遊民、街友', 'sleeping rough, homeless')], 'social'),
  rule(
    'r-059',
    [category('park'), words('球場、游泳池、運動場', 'swimming pool, basketball court, sports field')],
    'sports',
  ),
  rule('r-060', [category('park'), words('風景區、蓮池潭、動物園', 'the zoo, lotus pond, scenic area')], 'tourism'),
  rule('r-061', [category('street-tree'), words('校園、校內', 'school grounds, school yard')], 'education'),
  rule(
    'r-062',
    [category('street-tree'), words('倒、斷', 'fell down, came down, tree down, about to fall, broken branch, fallen')],
    'works',
    'urgent',
  ),
  rule('r-063', [category('street-tree'), words('電線、高壓電', 'electric wire, power line')], 'works', 'urgent'),
  rule(
    'r-064',
    [category('street-tree'), words('擋住紅綠燈、擋住號誌、擋到號誌', 'hides the signal, hides the traffic light')],
    'works',
    'urgent',
  ),
  rule('r-065', [category('street-tree'), words('山林、林地、保安林', 'mountain forest, woodland')], 'agriculture'),
  rule(
    'r-066',
    [
      category('illegal-building', 'building-safety', 'urban-planning'),
      words('古蹟、歷史建築', 'historic building, heritage'),
    ],
    'culture',
    'urgent',
  ),
  rule('r-067', [category('illegal-building'), answer('exit', 'yes')], 'fire', 'urgent'),
  rule('r-068', [category('illegal-building'), words('農地、農舍', 'farmhouse, farmland')], 'land'),
  rule('r-069', [category('illegal-building'), words('工廠、鐵工', 'workshop, factory')], 'economy'),
  rule(
    'r-070',
    [category('building-safety'), words('捷運施工、捷運工程、輕軌工程', 'metro construction, metro works')],
    'metro',
    'urgent',
  ),
  rule('r-071', [category('building-safety'), words('鷹架、塔吊、吊車', 'tower crane, scaffold')], 'labor', 'urgent'),
  rule(
    'r-072',
    [category('building-safety'), words('校舍、教室', 'school building, classroom')],
    'education',
    'urgent',
  ),
];
