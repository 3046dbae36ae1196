import { answer, category, crew, hours, road, rule, words } from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Signals, signs, parking, buses and the metro. */
export const traffic: Rule[] = [
  rule('r-119', [category('traffic-signal'), words('輕軌、路面電車', 'tram, light rail')], 'metro', 'urgent'),
  rule(
    'r-120',
    [category('traffic-signal'), answer('fault', 'dark', 'conflict'), road('arterial'), hours(7, 9)],
    'police',
    'urgent',
    crew('police-traffic'),
  ),
  rule(
    'r-121',
    [category('traffic-signal'), answer('fault', 'dark', 'conflict'), road('arterial'), hours(17, 19)],
    'police',
    'urgent',
    crew('police-traffic'),
  ),
  rule('r-122', [category('traffic-signal', 'road-sign'), words('樹枝、路樹', 'behind a tree, branches')], 'works'),
  rule('r-123', [category('traffic-signal'), answer('fault', 'timing')], 'transport', 'low', crew('transport-signal')),
  rule('r-124', [category('road-sign'), words('招牌、廣告看板', 'shop sign, billboard')], 'works', 'urgent'),
  rule('r-125', [category('road-sign'), words('門牌、門號', 'door plate, house number')], 'civil'),
  rule('r-126', [category('road-sign'), words('觀光指標、景點指標', 'brown sign, tourist sign')], 'tourism'),
  rule('r-127', [category('road-sign'), answer('kind', 'new')], 'transport', 'low', crew('transport-signal')),
  rule(
    'r-128',
    [category('parking'), words('違停、亂停、檢舉', 'parked illegally, illegally parked')],
    'police',
    undefined,
    crew('police-traffic'),
  ),
  rule('r-129', [category('parking'), words('捷運站停車、轉乘停車', 'park and ride, metro car park')], 'metro'),
  rule('r-130', [category('parking'), answer('subject', 'permit')], 'social'),
  rule(
    'r-131',
    [category('bus', 'metro'), words('性騷擾、偷拍、偷東西', 'pickpocket, groped, sexual harassment')],
    'police',
    'urgent',
  ),
  rule('r-132', [category('bus'), words('校車、學生專車', 'student bus, school bus')], 'education'),
  rule('r-133', [category('bus'), words('復康巴士、通用計程車', 'accessible taxi, rehabus')], 'social'),
  // A passenger who was left behind still stands at the stop.
  rule(
    'r-134',
    [
      category('bus'),
      words('輪椅、視障、導盲犬', 'guide dog, blind passenger, wheelchair'),
      answer('subject', 'skipped', 'driver'),
    ],
    'transport',
    'urgent',
  ),
  rule(
    'r-135',
    [category('public-bike'), words('擋路、過不去', 'in the way, blocks the sidewalk')],
    'transport',
    'normal',
  ),
  rule('r-136', [category('metro'), words('公車、接駁車', 'shuttle bus, bus stop')], 'transport'),
  rule('r-137', [category('metro'), words('台鐵、火車、高鐵', 'railway, high speed rail')], 'transport'),
  rule('r-138', [category('metro'), answer('subject', 'lift')], 'metro', 'urgent'),
  rule(
    'r-139',
    [category('illegal-parking'), words('消防栓、消防通道', 'fire lane, hydrant')],
    'police',
    'urgent',
    crew('police-traffic'),
  ),
  rule('r-140', [category('illegal-parking'), words('拖吊、拖走、領車', 'tow yard, towed')], 'transport'),
  rule('r-141', [category('illegal-parking'), answer('place', 'disabled')], 'police', 'urgent', crew('police-traffic')),
  rule(
    'r-142',
    [category('illegal-parking'), answer('place', 'double'), road('arterial'), hours(7, 9)],
    'police',
    'urgent',
    crew('police-traffic'),
  ),
  rule(
    'r-143',
    [category('illegal-parking'), words('私人土地、社區內', 'inside the community, private land')],
    'police',
    'low',
  ),
];
