import { care, inspection } from '#server/seed/categories/policies.ts';
import { choice, count, keywords, option, text, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** What Health looks after. */
export const health: CategorySeed[] = [
  {
    id: 'dengue',
    departmentId: 'health',
    name: { zh: '登革熱', en: 'Dengue' },
    urgency: 'normal',
    keywords: keywords(
      '登革熱、蚊子、病媒蚊、孑孓、積水、積水容器、噴藥、消毒、防疫、發燒、空屋、廢輪胎',
      'dengue, mosquito, mosquitoes, larvae, standing water, spraying, fumigation, fever, breeding site, old tyres, empty lot',
    ),
    questions: [
      yesNo('fever', '有人發燒？', 'Anyone with fever?', { triage: { yes: 'urgent' } }),
      choice('place', '在哪裡？', 'What kind of place?', [
        option('home', '住家', 'Home'),
        option('empty-lot', '空地', 'Empty lot'),
        option('empty-house', '空屋', 'Empty house'),
        option('site', '工地', 'Building site'),
        option('drain', '水溝', 'Drain'),
      ]),
    ],
    deadlines: inspection,
  },
  {
    id: 'food-safety',
    departmentId: 'health',
    name: { zh: '食品安全', en: 'Food safety' },
    urgency: 'normal',
    keywords: keywords(
      '食安、食品、食物中毒、拉肚子、過期、發霉、異物、餐廳、小吃、便當、不衛生、有蟲、衛生稽查',
      'food safety, food poisoning, diarrhoea, vomiting, expired food, mouldy food, restaurant, lunch box, dirty kitchen, insect in food',
    ),
    questions: [
      yesNo('ill', '有人不舒服？', 'Anyone ill?', { triage: { yes: 'urgent' } }),
      text('shop', '店名？', 'Shop name?', { required: true }),
      count('people', '幾個人？', 'How many people?'),
    ],
    deadlines: inspection,
  },
  {
    id: 'medical',
    departmentId: 'health',
    name: { zh: '醫療服務', en: 'Medical care' },
    urgency: 'normal',
    keywords: keywords(
      '醫療、醫院、診所、醫師、護理師、看病、疫苗、打針、流感、心理、憂鬱、自殺、衛生所、密醫',
      'hospital, clinic, doctor, nurse, medical care, vaccine, vaccination, flu shot, mental health, depression, health centre, unlicensed doctor',
    ),
    questions: [
      yesNo('danger', '現在有生命危險？', 'Life in danger now?', { required: true, triage: { yes: 'emergency' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('clinic', '醫院診所', 'Hospital or clinic'),
        option('vaccine', '疫苗', 'Vaccine'),
        option('mind', '心理', 'Mental health'),
        option('drugs', '藥癮', 'Drug use'),
      ]),
    ],
    deadlines: care,
  },
  {
    id: 'long-term-care',
    departmentId: 'health',
    name: { zh: '長期照顧', en: 'Long-term care' },
    urgency: 'normal',
    keywords: keywords(
      '長照、長期照顧、居家服務、居服員、喘息、失能、臥床、日照、日照中心、看護、照顧者、輔具、1966',
      'long-term care, home care, carer, caregiver, respite care, bedridden, day care centre, nursing home, care manager, 1966',
    ),
    questions: [
      yesNo('alone', '現在沒人照顧？', 'Left without care now?', { triage: { yes: 'urgent' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('apply', '申請', 'Apply'),
        option('carer', '居服員', 'Home carer'),
        option('respite', '喘息服務', 'Respite'),
        option('transport', '交通接送', 'Transport'),
      ]),
      yesNo('discharged', '剛出院？', 'Just left hospital?'),
    ],
    deadlines: care,
  },
];
