import { answer, category, district, hours, road, rule, words } from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Order, fire safety, animals and farms. */
export const orderAndAnimals: Rule[] = [
  rule(
    'r-144',
    [category('public-order'), words('家暴、家庭暴力', 'beats his wife, domestic violence')],
    'social',
    'urgent',
  ),
  rule('r-145', [category('public-order'), words('遊民、街友', 'sleeping rough, homeless')], 'social', 'normal'),
  rule('r-146', [category('public-order'), words('攤販、流動攤', 'hawker, vendor')], 'police', 'normal'),
  rule('r-147', [category('public-order'), answer('kind', 'fraud')], 'police', 'normal'),
  rule(
    'r-148',
    [category('fire-safety'), hours(22, 6), words('鞭炮、煙火', 'fireworks, firecrackers')],
    'police',
    'urgent',
  ),
  rule('r-149', [category('fire-safety'), words('違建、隔間套房', 'illegal partition, illegal building')], 'works'),
  rule(
    'r-150',
    [category('fire-safety'), words('住警器、滅火器、消防宣導', 'fire drill, extinguisher, smoke alarm')],
    'fire',
    'low',
  ),
  rule(
    'r-151',
    [category('stray-animal'), words('死狗、死貓、屍體、路殺', 'dead dog, dead cat, carcass, roadkill')],
    'environment',
  ),
  rule(
    'r-152',
    [category('stray-animal'), words('海豚、鯨魚、海龜', 'sea turtle, whale, dolphin')],
    'marine',
    'urgent',
  ),
  rule('r-153', [category('stray-animal'), words('高速公路、快速道路', 'expressway, freeway')], 'police', 'urgent'),
  rule(
    'r-154',
    [category('stray-animal'), words('虐待、毒殺、捕獸夾', 'animal trap, poisoned, cruelty')],
    'agriculture',
    'urgent',
  ),
  rule(
    'r-155',
    [category('stray-animal'), road('arterial'), words('成群、追車', 'chasing, pack of dogs')],
    'agriculture',
    'urgent',
  ),
  // Macaques live on Shoushan; only a bite makes it pressing.
  rule(
    'r-156',
    [category('stray-animal'), district('gushan', 'zuoying'), answer('animal', 'monkey')],
    'agriculture',
    'low',
  ),
  rule('r-157', [category('wasp-snake'), words('紅火蟻、火蟻', 'ant hill, fire ant')], 'agriculture', 'normal'),
  rule('r-158', [category('wasp-snake'), hours(22, 6), answer('indoors', 'yes')], 'fire', 'urgent'),
  rule('r-159', [category('wasp-snake'), answer('animal', 'bees'), answer('indoors', 'no')], 'agriculture', 'normal'),
  rule('r-160', [category('farming'), words('魚塭、漁民、漁船、養殖', 'fish farm, fishing boat, fisherman')], 'marine'),
  rule('r-161', [category('farming'), words('灌溉、水圳、水門', 'sluice, irrigation')], 'water'),
  rule('r-162', [category('farming'), words('土石流、坍方', 'mudslide, landslide')], 'water', 'urgent'),
  rule('r-163', [category('farming'), words('偷倒、廢棄物', 'waste dumped, dumped waste')], 'environment', 'urgent'),
];
