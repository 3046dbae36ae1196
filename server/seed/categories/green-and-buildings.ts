import { inspection, streetWork } from '#server/seed/categories/policies.ts';
import { choice, keywords, option, text, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** Parks, trees and buildings, in the care of Public Works. */
export const greenAndBuildings: CategorySeed[] = [
  {
    id: 'park',
    departmentId: 'works',
    name: { zh: '公園設施', en: 'Park' },
    urgency: 'normal',
    keywords: keywords(
      '公園、綠地、遊具、溜滑梯、盪鞦韆、涼亭、雜草、草太長、公園燈、公廁、座椅、健身器材',
      'park, green space, playground, slide, swing, pavilion, bench, tall grass, weeds, mowing, park light, park toilet',
    ),
    questions: [
      yesNo('injury', '有人受傷？', 'Anyone hurt?', { triage: { yes: 'urgent' } }),
      choice('part', '哪個設施？', 'Which part?', [
        option('play', '遊具', 'Play equipment'),
        option('plants', '草木', 'Plants'),
        option('lights', '燈', 'Lights'),
        option('toilet', '廁所', 'Toilet'),
        option('path', '步道', 'Path'),
      ]),
    ],
    deadlines: streetWork,
  },
  {
    id: 'street-tree',
    departmentId: 'works',
    name: { zh: '路樹', en: 'Street tree' },
    urgency: 'normal',
    keywords: keywords(
      '路樹、行道樹、樹木、樹枝、倒樹、樹倒、斷枝、修剪、樹根、落葉、枯樹、擋住號誌',
      'tree, street tree, roadside tree, branch, fallen tree, tree down, broken branch, trimming, pruning, roots, dead tree, leaves',
    ),
    questions: [
      yesNo('trapped', '有人受傷或受困？', 'Anyone hurt or trapped?', { triage: { yes: 'emergency' } }),
      yesNo('wires', '壓到電線？', 'Touching power lines?', { triage: { yes: 'urgent' } }),
      yesNo('blocking', '擋住道路？', 'Blocking the road?', { triage: { yes: 'urgent' } }),
    ],
    deadlines: streetWork,
  },
  {
    id: 'illegal-building',
    departmentId: 'works',
    name: { zh: '違章建築', en: 'Illegal building' },
    urgency: 'low',
    keywords: keywords(
      '違建、違章、加蓋、頂樓加蓋、鐵皮屋、占用、佔用、防火巷、陽台外推、搭棚、檢舉違建、隔間套房',
      'illegal building, illegal structure, unauthorised extension, rooftop addition, metal shed, encroachment, fire lane, no permit, built without permit, added floor',
    ),
    questions: [
      yesNo('exit', '擋住逃生口？', 'Blocking a fire exit?', { triage: { yes: 'urgent' } }),
      yesNo('ongoing', '正在施工？', 'Being built now?', { triage: { yes: 'normal' } }),
      text('floor', '在哪一樓？', 'Which floor?'),
    ],
    deadlines: inspection,
  },
  {
    id: 'building-safety',
    departmentId: 'works',
    name: { zh: '建物安全', en: 'Unsafe building' },
    urgency: 'urgent',
    keywords: keywords(
      '危樓、外牆、磁磚、掉落、剝落、裂縫、傾斜、牆壁、招牌、鷹架、倒塌、地震、鄰損、磁磚掉落',
      'unsafe building, falling tiles, facade, crack, cracks, leaning building, collapse, scaffolding, signboard, wall, earthquake damage',
    ),
    questions: [
      yesNo('trapped', '有人受傷或受困？', 'Anyone hurt or trapped?', { triage: { yes: 'emergency' } }),
      yesNo('falling', '有東西正在掉落？', 'Pieces falling now?', { triage: { yes: 'emergency' } }),
      choice('cause', '什麼原因？', 'What caused it?', [
        option('earthquake', '地震', 'Earthquake'),
        option('works', '隔壁施工', 'Works next door'),
        option('age', '老舊', 'Old age'),
        option('unknown', '不清楚', 'Unknown'),
      ]),
    ],
    deadlines: inspection,
  },
];
