import { dutyCrew, streetWork } from '#server/seed/categories/policies.ts';
import { choice, keywords, option, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** Drains, floods, sewers and slopes, in the care of Water Resources. */
export const water: CategorySeed[] = [
  {
    id: 'blocked-drain',
    departmentId: 'water',
    name: { zh: '水溝堵塞', en: 'Blocked drain' },
    urgency: 'normal',
    keywords: keywords(
      '水溝、側溝、排水溝、堵塞、阻塞、不通、淤積、積水、臭水溝、溝蓋、清淤、水溝臭',
      'drain, gutter, ditch, blocked drain, clogged drain, storm drain, silt, standing water, smelly drain, drain cover, drainage',
    ),
    questions: [
      yesNo('overflow', '水溢到路上？', 'Water on the road?', { triage: { yes: 'urgent' } }),
      yesNo('cover', '溝蓋破損或不見？', 'Drain cover broken?', { triage: { yes: 'urgent' } }),
      yesNo('smell', '有臭味？', 'Bad smell?'),
    ],
    deadlines: streetWork,
  },
  {
    id: 'flooding',
    departmentId: 'water',
    name: { zh: '淹水', en: 'Flooding' },
    urgency: 'normal',
    keywords: keywords(
      '淹水、積水、大水、水淹、倒灌、抽水、抽水機、沙包、豪雨、颱風、地下道淹水、水進家裡、滯洪池',
      'flood, flooding, flooded, high water, water in the house, pump, sandbags, heavy rain, typhoon, underpass flooded, water rising',
    ),
    questions: [
      yesNo('trapped', '有人受困？', 'Anyone trapped?', { triage: { yes: 'emergency' } }),
      yesNo('indoors', '水進屋內？', 'Water inside homes?', { triage: { yes: 'urgent' } }),
      choice(
        'depth',
        '水多深？',
        'How deep?',
        [
          option('ankle', '腳踝', 'Ankle'),
          option('knee', '膝蓋', 'Knee'),
          option('waist', '腰部以上', 'Waist or higher'),
        ],
        { triage: { knee: 'urgent', waist: 'emergency' } },
      ),
    ],
    deadlines: dutyCrew,
  },
  {
    id: 'sewer',
    departmentId: 'water',
    name: { zh: '汙水下水道', en: 'Sewer' },
    urgency: 'normal',
    keywords: keywords(
      '下水道、汙水、污水、接管、用戶接管、化糞池、倒灌、臭味、汙水管、馬桶不通、冒水、汙水外溢',
      'sewer, sewage, waste water, sewer connection, septic tank, backflow, sewage smell, toilet blocked, sewer pipe, sewage overflow',
    ),
    questions: [
      yesNo('indoors', '汙水倒灌屋內？', 'Sewage coming indoors?', { triage: { yes: 'urgent' } }),
      yesNo('street', '汙水流到路上？', 'Sewage on the road?', { triage: { yes: 'urgent' } }),
      yesNo('connected', '家裡已接管？', 'House already connected?'),
    ],
    deadlines: streetWork,
  },
  {
    id: 'slope',
    departmentId: 'water',
    name: { zh: '山坡土石', en: 'Landslide' },
    urgency: 'urgent',
    keywords: keywords(
      '土石流、落石、坍方、崩塌、山崩、邊坡、擋土牆、走山、滑動、土石、山坡、路斷了、水土保持',
      'landslide, mudslide, rockfall, falling rocks, slope, collapsed slope, retaining wall, debris flow, hillside, road cut off',
    ),
    questions: [
      yesNo('trapped', '有人受困？', 'Anyone trapped?', { triage: { yes: 'emergency' } }),
      yesNo('homes', '危及住家？', 'Homes in danger?', { triage: { yes: 'emergency' } }),
      yesNo('road', '道路不通？', 'Road blocked?'),
    ],
    deadlines: dutyCrew,
  },
];
