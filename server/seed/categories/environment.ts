import { cleaning, inspection } from '#server/seed/categories/policies.ts';
import { choice, count, keywords, option, text, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** Waste and pollution, in the care of Environmental Protection. */
export const environment: CategorySeed[] = [
  {
    id: 'garbage',
    departmentId: 'environment',
    name: { zh: '垃圾清運', en: 'Garbage collection' },
    urgency: 'normal',
    keywords: keywords(
      '垃圾、垃圾車、沒收、沒來、清運、回收、資源回收、廚餘、收垃圾、垃圾時間、子母車、垃圾桶滿了',
      'garbage, trash, rubbish, garbage truck, not collected, missed pickup, recycling, food waste, collection time, trash bin, bin full',
    ),
    questions: [
      yesNo('missed', '垃圾車沒來？', 'Did the truck not come?'),
      choice('kind', '哪種垃圾？', 'Which kind?', [
        option('general', '一般垃圾', 'General'),
        option('recycling', '資源回收', 'Recycling'),
        option('food', '廚餘', 'Food waste'),
      ]),
    ],
    deadlines: cleaning,
  },
  {
    id: 'bulky-waste',
    departmentId: 'environment',
    name: { zh: '大型廢棄物', en: 'Bulky waste' },
    urgency: 'low',
    keywords: keywords(
      '大型、家具、沙發、床墊、衣櫃、桌椅、冰箱、電視、廢家具、大型垃圾、約清運、搬家垃圾',
      'bulky waste, furniture, sofa, mattress, wardrobe, old fridge, old television, large item, pick up furniture, appliance, bed',
    ),
    questions: [
      text('item', '要丟什麼？', 'Which item?', { required: true }),
      count('number', '幾件？', 'How many?'),
      yesNo('outside', '能搬到門口嗎？', 'Can it go outside?'),
    ],
    deadlines: cleaning,
  },
  {
    id: 'litter',
    departmentId: 'environment',
    name: { zh: '髒亂與棄置', en: 'Litter and dumping' },
    urgency: 'normal',
    keywords: keywords(
      '髒亂、亂丟、垃圾堆、棄置、偷倒、倒垃圾、菸蒂、狗大便、空地、廢土、小廣告、路面髒',
      'litter, littering, dumping, fly-tipping, illegal dumping, dirty street, cigarette butts, dog mess, waste pile, dumped rubbish, flyers',
    ),
    questions: [
      yesNo('hazard', '有針頭或化學品？', 'Needles or chemicals?', { triage: { yes: 'urgent' } }),
      yesNo('ongoing', '現在有人在倒？', 'Happening now?', { triage: { yes: 'urgent' } }),
      text('plate', '車號？', 'Licence plate?'),
    ],
    deadlines: cleaning,
  },
  {
    id: 'noise',
    departmentId: 'environment',
    name: { zh: '噪音', en: 'Noise' },
    urgency: 'normal',
    keywords: keywords(
      '噪音、吵鬧、很吵、太吵、施工聲、音樂、唱歌、卡拉ok、低頻、冷氣聲、改裝車、擴音、廟會、睡不著',
      'noise, noisy, loud, too loud, loud music, karaoke, party, construction noise, drilling, modified exhaust, loudspeaker, humming',
    ),
    questions: [
      choice(
        'source',
        '什麼聲音？',
        'What makes the noise?',
        [
          option('construction', '施工', 'Construction'),
          option('factory', '工廠或機器', 'Factory or machine'),
          option('karaoke', '卡拉OK', 'Karaoke'),
          option('neighbours', '鄰居', 'Neighbours'),
          option('vehicle', '車輛', 'Vehicles'),
          option('temple', '廟會', 'Temple'),
        ],
        { required: true },
      ),
      yesNo('now', '現在還在吵？', 'Noisy right now?'),
    ],
    deadlines: inspection,
  },
  {
    id: 'air-pollution',
    departmentId: 'environment',
    name: { zh: '空氣汙染', en: 'Air pollution' },
    urgency: 'normal',
    keywords: keywords(
      '空汙、空污、異味、臭味、黑煙、燒東西、露天燃燒、揚塵、粉塵、油煙、工廠排煙、化學味、燒塑膠',
      'air pollution, bad smell, smell, smoke, black smoke, burning, open burning, dust, fumes, chemical smell, factory smoke, exhaust',
    ),
    questions: [
      yesNo('breathing', '有人呼吸困難？', 'Anyone struggling to breathe?', { triage: { yes: 'emergency' } }),
      yesNo('now', '現在還有嗎？', 'Happening now?', { triage: { yes: 'urgent' } }),
      choice('source', '哪種汙染？', 'Which kind?', [
        option('smell', '異味', 'Smell'),
        option('smoke', '黑煙', 'Smoke'),
        option('burning', '露天燃燒', 'Open burning'),
        option('dust', '揚塵', 'Dust'),
      ]),
    ],
    deadlines: inspection,
  },
  {
    id: 'water-pollution',
    departmentId: 'environment',
    name: { zh: '水汙染', en: 'Water pollution' },
    urgency: 'normal',
    keywords: keywords(
      '水汙染、水污染、廢水、偷排、油汙、變色、泡沫、死魚、河水、溪水、愛河、後勁溪、水很臭',
      'water pollution, waste water, discharge, oil spill, dirty river, dead fish, foam, coloured water, canal, smelly water, river',
    ),
    questions: [
      yesNo('drinking', '影響飲用水？', 'Drinking water affected?', { triage: { yes: 'urgent' } }),
      yesNo('fish', '有死魚？', 'Dead fish?', { triage: { yes: 'urgent' } }),
      choice('look', '水的樣子？', 'What does it show?', [
        option('oil', '油汙', 'Oil'),
        option('colour', '變色', 'Odd colour'),
        option('foam', '泡沫', 'Foam'),
        option('smell', '臭味', 'Smell'),
      ]),
    ],
    deadlines: inspection,
  },
  {
    id: 'abandoned-vehicle',
    departmentId: 'environment',
    name: { zh: '廢棄車輛', en: 'Abandoned vehicle' },
    urgency: 'low',
    keywords: keywords(
      '廢車、廢棄車、報廢、占用車位、沒車牌、破車、廢機車、廢棄機車、停很久、舊車、灰塵、拖走',
      'abandoned car, abandoned vehicle, abandoned scooter, junk car, wreck, no plates, left for months, scrap car, old scooter, rusty car',
    ),
    questions: [
      yesNo('leak', '漏油？', 'Leaking fuel?', { triage: { yes: 'urgent' } }),
      yesNo('plates', '有車牌？', 'Has licence plates?'),
      choice('kind', '哪種車？', 'Which vehicle?', [
        option('car', '汽車', 'Car'),
        option('scooter', '機車', 'Scooter'),
        option('bicycle', '腳踏車', 'Bicycle'),
      ]),
    ],
    deadlines: cleaning,
  },
];
