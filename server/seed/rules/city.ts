import { answer, category, district, road, rule, words } from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Counters, trade, culture and what citizens want to tell the city. */
export const city: Rule[] = [
  rule('r-208', [category('tax'), words('停車費、停車單', 'parking bill, parking fee')], 'transport'),
  rule('r-209', [category('land-registry'), words('市有地、市有土地', 'city-owned land, city land')], 'finance'),
  rule('r-210', [category('land-registry'), words('使用分區、都市計畫', 'city plan, zoning')], 'urban'),
  rule('r-211', [category('land-registry'), words('農地、農用', 'agricultural use, farmland')], 'agriculture'),
  rule('r-212', [category('consumer'), words('詐騙、被騙', 'fraud, scam')], 'police', 'urgent'),
  rule('r-213', [category('consumer'), words('預售屋、建商、房東', 'pre-sale, developer, landlord')], 'land'),
  rule('r-214', [category('consumer'), words('旅行社、民宿、飯店', 'travel agency, guesthouse, hotel')], 'tourism'),
  rule('r-215', [category('consumer'), words('醫美、診所', 'cosmetic surgery, clinic')], 'health'),
  rule('r-216', [category('consumer'), words('補習班、幼兒園', 'kindergarten, cram school')], 'education'),
  rule('r-217', [category('consumer'), words('健身房、游泳課', 'swimming class, gym')], 'sports'),
  rule(
    'r-218',
    [category('consumer', 'suggestion'), words('第四台、有線電視', 'cable tv, cable television')],
    'information',
  ),
  rule('r-219', [category('business'), answer('hazard', 'yes')], 'fire', 'urgent'),
  rule(
    'r-220',
    [category('business'), words('攤販、擺攤', 'street stall, market stall, vendor'), road('arterial', 'street')],
    'police',
  ),
  rule('r-221', [category('business'), words('民宿、旅館、日租', 'guesthouse, hotel')], 'tourism'),
  rule('r-222', [category('business'), words('不衛生、廚房', 'dirty kitchen, unhygienic')], 'health'),
  rule('r-223', [category('business'), words('電玩、賭博', 'slot machine, gambling')], 'police', 'urgent'),
  rule('r-224', [category('business'), words('廢水、臭味、排煙', 'waste water, fumes')], 'environment'),
  rule('r-225', [category('urban-planning'), words('重劃、徵收', 'expropriation, land readjustment')], 'land'),
  rule('r-226', [category('urban-planning', 'suggestion'), words('捷運、輕軌', 'metro line, light rail')], 'metro'),
  rule(
    'r-227',
    [category('library-arts', 'school', 'suggestion'), words('客家、客語', 'hakka language, hakka')],
    'hakka',
  ),
  rule(
    'r-228',
    [category('library-arts'), district('meinong', 'shanlin', 'liugui'), answer('subject', 'event')],
    'hakka',
  ),
  rule('r-229', [category('library-arts'), words('體育場、巨蛋', 'arena, stadium')], 'sports'),
  rule('r-230', [category('tourism'), words('遊艇、獨木舟、潛水', 'kayak, diving, yacht')], 'marine'),
  rule('r-231', [category('tourism'), district('meinong'), words('油紙傘、客家', 'paper umbrella, hakka')], 'hakka'),
  rule(
    'r-232',
    [category('tourism'), district('maolin', 'taoyuan', 'namaxia'), words('步道、吊橋', 'trail, suspension bridge')],
    'tourism',
    'normal',
  ),
  rule('r-233', [category('sports'), words('操場、校園球場', 'school field, school court')], 'education'),
  rule('r-234', [category('sports'), words('公園籃球場、公園球場', 'court in the park, park court')], 'works'),
  rule('r-235', [category('sports'), words('演唱會、售票', 'ticket sales, concert')], 'culture'),
  rule(
    'r-236',
    [
      category('suggestion'),
      answer('subject', 'staff'),
      words('遲到、兼差、上班時間', 'second job, absent, working hours'),
    ],
    'personnel',
  ),
  rule('r-237', [category('suggestion'), words('預算、決算、統計', 'statistics, city budget')], 'accounting'),
  rule('r-238', [category('suggestion'), words('新聞稿、廣播、媒體', 'press release, radio')], 'information'),
  rule('r-239', [category('suggestion'), words('青年、年輕人', 'young people, youth')], 'youth'),
  rule('r-240', [category('suggestion'), words('漁業、海洋', 'ocean, fisheries')], 'marine'),
  rule(
    'r-241',
    [category('suggestion'), words('殯葬、兵役、里長', 'borough chief, military service, funeral')],
    'civil',
  ),
];
