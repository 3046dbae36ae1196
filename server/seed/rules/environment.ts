import { answer, category, district, hours, rule, words } from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Noise, air, water and waste. */
export const environment: Rule[] = [
  rule(
    'r-089',
    [category('noise'), words('捷運、輕軌', 'metro site, metro works, metro construction, mrt, light rail')],
    'metro',
  ),
  rule('r-090', [category('noise'), words('狗叫、狗吠', 'dog barks, barking')], 'agriculture'),
  rule(
    'r-091',
    [category('noise'), hours(22, 6), answer('source', 'karaoke', 'neighbours', 'temple')],
    'police',
    'urgent',
  ),
  rule(
    'r-092',
    [category('noise'), hours(22, 6), words('唱歌、派對、卡拉ok、喝酒', 'singing, drinking, karaoke, party')],
    'police',
    'urgent',
  ),
  rule('r-093', [category('noise'), hours(22, 6), answer('source', 'vehicle')], 'police', 'urgent'),
  rule('r-094', [category('noise'), hours(22, 6), answer('source', 'construction')], 'environment', 'urgent'),
  rule('r-095', [category('noise'), answer('source', 'construction')], 'environment'),
  rule('r-096', [category('noise'), words('學校鐘聲、學校廣播', 'school loudspeaker, school bell')], 'education'),
  rule('r-097', [category('noise'), answer('source', 'temple')], 'civil'),
  rule('r-098', [category('noise'), answer('source', 'neighbours')], 'police'),
  rule(
    'r-099',
    [category('noise'), district('xiaogang'), words('飛機、機場', 'aircraft, airport')],
    'environment',
    'low',
  ),
  rule(
    'r-100',
    [
      category('noise', 'air-pollution'),
      district('gushan', 'qijin', 'qianzhen', 'yancheng'),
      words('漁船、貨輪、船笛、渡輪', 'ferry, ship horn, fishing boat, cargo ship'),
    ],
    'marine',
  ),
  rule('r-101', [category('air-pollution'), words('稻草、燒田', 'burning field, rice straw')], 'agriculture'),
  rule('r-102', [category('air-pollution'), words('金紙、燒香、香爐', 'incense, joss paper')], 'civil'),
  rule(
    'r-103',
    [category('air-pollution'), district('linyuan', 'dashe', 'renwu', 'xiaogang'), answer('source', 'smell', 'smoke')],
    'environment',
    'urgent',
  ),
  rule('r-104', [category('air-pollution'), answer('source', 'burning')], 'environment', 'urgent'),
  rule(
    'r-105',
    [
      category('water-pollution'),
      district('qijin', 'gushan', 'yancheng', 'qianzhen'),
      words('海面、海水、海邊、港口、港邊、港區、港內', 'in the sea, seawater, harbor, harbour'),
    ],
    'marine',
    'urgent',
  ),
  rule(
    'r-106',
    [category('water-pollution'), words('海面、海邊、海上、漁港', 'offshore, out at sea, fishing port')],
    'marine',
    'urgent',
  ),
  rule('r-107', [category('water-pollution'), words('魚塭、養殖池', 'fish farm, fish pond')], 'marine'),
  rule('r-108', [category('water-pollution'), words('愛河、河堤', 'riverside, love river')], 'water'),
  rule(
    'r-109',
    [category('litter'), words('農地、農田', 'rice field, farmland'), answer('ongoing', 'yes')],
    'environment',
    'urgent',
  ),
  rule('r-110', [category('litter'), words('農地、農田', 'rice field, farmland')], 'agriculture'),
  rule(
    'r-111',
    [category('litter'), words('廢土、磚塊、營建廢', 'building waste, construction waste, rubble')],
    'works',
  ),
  rule(
    'r-112',
    [category('litter'), words('針頭、針筒、醫療廢', 'medical waste, needles, syringe')],
    'environment',
    'urgent',
  ),
  rule(
    'r-113',
    [
      category('litter'),
      district('qijin', 'qieding', 'mituo', 'linyuan'),
      words('沙灘、海邊、漂流木', 'driftwood, beach'),
    ],
    'marine',
  ),
  rule('r-114', [category('litter'), words('河床、河邊、溪邊', 'riverbed, river bank')], 'water'),
  rule(
    'r-115',
    [category('garbage', 'litter'), words('夜市、菜市場、市場裡', 'market stalls, wet market, night market')],
    'economy',
  ),
  rule(
    'r-116',
    [category('abandoned-vehicle', 'illegal-parking'), words('微笑單車、youbike', 'shared bike, public bike')],
    'transport',
  ),
  rule('r-117', [category('abandoned-vehicle'), words('漁船、竹筏', 'yacht, boat')], 'marine'),
  rule('r-118', [category('abandoned-vehicle'), answer('plates', 'yes')], 'police'),
];
