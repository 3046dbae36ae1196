import {
  answer,
  arriveWithin,
  category,
  crew,
  district,
  hours,
  road,
  rule,
  words,
} from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Lamps, potholes, sidewalks and covers. */
export const roads: Rule[] = [
  rule('r-029', [category('street-light'), answer('wires', 'yes')], 'works', 'urgent', crew('works-lamp')),
  rule(
    'r-030',
    [category('street-light'), words('電線外露、電線掉、電線垂、電線斷', 'hanging wire, bare wire, exposed wire')],
    'works',
    'urgent',
    crew('works-lamp'),
  ),
  rule(
    'r-031',
    [category('street-light'), words('紅綠燈、號誌', 'traffic signal, traffic light')],
    'transport',
    'urgent',
  ),
  // Roads are named after the fishing port too, so the bare word would send them to the wrong office.
  rule(
    'r-032',
    [
      category('street-light', 'pothole', 'garbage', 'litter'),
      words('漁港內、漁港碼頭、漁港裡、漁船碼頭', 'fishing harbor, fishing harbour, fishing port'),
    ],
    'marine',
  ),
  rule(
    'r-033',
    [category('street-light'), words('隧道、地下道', 'tunnel, underpass')],
    'works',
    'urgent',
    crew('works-lamp'),
  ),
  rule(
    'r-034',
    [category('street-light'), answer('extent', 'whole-road'), road('arterial')],
    'works',
    'urgent',
    crew('works-lamp'),
  ),
  rule(
    'r-035',
    [category('street-light'), answer('extent', 'whole-road'), hours(18, 6)],
    'works',
    'urgent',
    crew('works-lamp'),
  ),
  rule(
    'r-036',
    [
      category('pothole', 'manhole-cover'),
      words('捷運施工、捷運工程、捷運工地、輕軌工程', 'light rail works, metro site, metro construction, metro works'),
    ],
    'metro',
  ),
  rule(
    'r-037',
    [
      category('sidewalk'),
      words('捷運、輕軌', 'light rail, mrt, metro site, metro works, metro construction, metro station'),
    ],
    'metro',
  ),
  rule(
    'r-038',
    [category('pothole'), words('塌陷、天坑、掏空、陷下去', 'road collapse, caved in, sinkhole'), road('arterial')],
    'works',
    'emergency',
    crew('works-road'),
  ),
  rule(
    'r-039',
    [category('pothole'), words('塌陷、天坑、掏空、陷下去', 'road collapse, caved in, sinkhole')],
    'works',
    'urgent',
    crew('works-road'),
  ),
  rule(
    'r-040',
    [category('pothole'), words('自來水管、水管破、水管漏', 'water pipe, leaking pipe, burst pipe')],
    'water',
    'urgent',
  ),
  rule('r-041', [category('pothole'), words('農路、產業道路', 'farm track, farm road')], 'agriculture'),
  rule('r-042', [category('pothole'), answer('fall', 'yes')], 'works', 'urgent', crew('works-road')),
  rule('r-043', [category('pothole'), road('arterial')], 'works', 'urgent', {
    ...crew('works-road'),
    ...arriveWithin(4),
  }),
  // In the indigenous districts there is no other way round.
  rule('r-044', [category('pothole'), district('maolin', 'taoyuan', 'namaxia')], 'works', 'urgent', crew('works-road')),
  rule('r-045', [category('pothole'), answer('size', 'hand'), road('lane')], 'works', 'low', crew('works-road')),
  rule(
    'r-046',
    [category('sidewalk'), words('機車、違停、停車', 'parked scooter, parked car, scooters parked')],
    'police',
    undefined,
    crew('police-traffic'),
  ),
  rule('r-047', [category('sidewalk'), words('攤販、擺攤、路邊攤', 'street stall, vendor')], 'police'),
  rule('r-048', [category('sidewalk'), words('公車站、候車亭', 'bus shelter, bus stop')], 'transport'),
  rule('r-049', [category('sidewalk'), answer('fault', 'tactile')], 'works', 'urgent', crew('works-road')),
  rule(
    'r-050',
    [category('manhole-cover'), answer('open', 'yes'), answer('owner', 'sewer')],
    'water',
    'urgent',
    crew('water-sewer'),
  ),
  rule(
    'r-051',
    [category('manhole-cover'), answer('open', 'yes'), road('arterial'), hours(18, 6)],
    'works',
    'emergency',
    { ...crew('works-road'), ...arriveWithin(1) },
  ),
  rule('r-052', [category('manhole-cover'), answer('open', 'yes')], 'works', 'urgent', crew('works-road')),
  rule('r-053', [category('manhole-cover'), answer('owner', 'sewer')], 'water', undefined, crew('water-sewer')),
];
