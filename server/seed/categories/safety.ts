import { inspection, patrol } from '#server/seed/categories/policies.ts';
import { choice, keywords, option, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** Order, fire, and animals that frighten or suffer. */
export const safety: CategorySeed[] = [
  {
    id: 'public-order',
    departmentId: 'police',
    name: { zh: '治安', en: 'Public order' },
    urgency: 'urgent',
    keywords: keywords(
      '治安、打架、鬧事、小偷、竊盜、詐騙、騷擾、恐嚇、飆車、酒醉、可疑、毒品、聚眾',
      'fight, fighting, theft, stolen, thief, fraud, scam, harassment, threat, street racing, drunk, suspicious, drug dealing',
    ),
    questions: [
      yesNo('danger', '現在有人有危險？', 'Anyone in danger now?', { required: true, triage: { yes: 'emergency' } }),
      yesNo('weapon', '有武器？', 'Any weapons?', { triage: { yes: 'emergency' } }),
      choice('kind', '什麼事？', 'What is happening?', [
        option('fight', '打架鬧事', 'Fight'),
        option('theft', '竊盜', 'Theft'),
        option('harassment', '騷擾', 'Harassment'),
        option('drugs', '毒品', 'Drugs'),
        option('fraud', '詐騙', 'Fraud'),
      ]),
    ],
    deadlines: patrol,
  },
  {
    id: 'fire-safety',
    departmentId: 'fire',
    name: { zh: '消防安全', en: 'Fire safety' },
    urgency: 'urgent',
    keywords: keywords(
      '消防、火災、滅火器、逃生、安全門、瓦斯、瓦斯味、消防栓、警報器、住警器、堆雜物、鞭炮、冒煙',
      'fire safety, fire exit, fire extinguisher, hydrant, smoke alarm, gas smell, gas leak, blocked exit, fireworks, sprinkler',
    ),
    questions: [
      yesNo('burning', '現在有火或煙？', 'Fire or smoke now?', { required: true, triage: { yes: 'emergency' } }),
      yesNo('gas', '有瓦斯味？', 'Smell of gas?', { triage: { yes: 'emergency' } }),
      yesNo('exit', '逃生口被堵？', 'Fire exit blocked?'),
    ],
    deadlines: inspection,
  },
  {
    id: 'stray-animal',
    departmentId: 'agriculture',
    name: { zh: '流浪動物', en: 'Stray animal' },
    urgency: 'normal',
    keywords: keywords(
      '流浪狗、流浪貓、野狗、浪犬、狗、貓、被咬、追人、受傷動物、動保、虐待、獼猴、猴子、捕捉',
      'stray dog, stray cat, dog, cat, pack of dogs, dog bite, injured animal, animal cruelty, monkey, macaque, animal rescue',
    ),
    questions: [
      yesNo('bitten', '有人被咬？', 'Anyone bitten?', { triage: { yes: 'urgent' } }),
      yesNo('injured', '動物受傷？', 'Animal injured?', { triage: { yes: 'urgent' } }),
      choice('animal', '什麼動物？', 'Which animal?', [
        option('dog', '狗', 'Dog'),
        option('cat', '貓', 'Cat'),
        option('monkey', '猴子', 'Monkey'),
        option('other', '其他', 'Other'),
      ]),
    ],
    deadlines: patrol,
  },
  {
    id: 'wasp-snake',
    departmentId: 'agriculture',
    name: { zh: '蜂窩與蛇', en: 'Wasps or snakes' },
    urgency: 'urgent',
    keywords: keywords(
      '蜂窩、虎頭蜂、蜜蜂、捕蜂、抓蛇、捕蛇、毒蛇、眼鏡蛇、有蛇、紅火蟻、蜂巢、蛇跑進來',
      'wasp, wasps, hornet, hornet nest, bees, beehive, bee nest, snake, cobra, viper, snake in the house, fire ants',
    ),
    questions: [
      yesNo('stung', '有人被咬或被螫？', 'Anyone bitten or stung?', { triage: { yes: 'emergency' } }),
      choice(
        'animal',
        '哪一種？',
        'Which one?',
        [
          option('wasps', '虎頭蜂', 'Wasps'),
          option('bees', '蜜蜂', 'Bees'),
          option('snake', '蛇', 'Snake'),
          option('unknown', '不清楚', 'Unknown'),
        ],
        { required: true },
      ),
      yesNo('indoors', '在屋內？', 'Inside the building?'),
    ],
    deadlines: patrol,
  },
  {
    id: 'farming',
    departmentId: 'agriculture',
    name: { zh: '農業', en: 'Farming' },
    urgency: 'normal',
    keywords: keywords(
      '農業、農民、農損、農田、果園、病蟲害、農藥、休耕、補助、禽流感、豬瘟、農路、稻草、畜牧',
      'farm, farmer, farming, crop damage, orchard, pests, pesticide, subsidy, bird flu, swine fever, livestock, farm road',
    ),
    questions: [
      yesNo('dying', '家禽家畜大量死亡？', 'Livestock dying?', { triage: { yes: 'urgent' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('damage', '農損', 'Crop damage'),
        option('pests', '病蟲害', 'Pests'),
        option('subsidy', '補助', 'Subsidy'),
        option('road', '農路', 'Farm road'),
      ]),
    ],
    deadlines: inspection,
  },
];
