import { desk, inspection } from '#server/seed/categories/policies.ts';
import { choice, keywords, option, text, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** Culture, travel, sport, and what citizens want to tell the city. */
export const leisure: CategorySeed[] = [
  {
    id: 'library-arts',
    departmentId: 'culture',
    name: { zh: '圖書與藝文', en: 'Library and arts' },
    urgency: 'low',
    keywords: keywords(
      '圖書館、借書、還書、借閱證、展覽、表演、藝文、文化中心、美術館、古蹟、歷史建築、音樂會',
      'library, books, library card, exhibition, performance, concert, arts, cultural centre, museum, heritage, historic building',
    ),
    questions: [
      yesNo('damage', '古蹟正被破壞？', 'Heritage being damaged?', { triage: { yes: 'urgent' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('loan', '借閱', 'Loans'),
        option('event', '活動', 'Event'),
        option('venue', '場館', 'Venue'),
        option('heritage', '古蹟', 'Heritage'),
      ]),
    ],
    deadlines: desk,
  },
  {
    id: 'tourism',
    departmentId: 'tourism',
    name: { zh: '觀光旅遊', en: 'Tourism' },
    urgency: 'low',
    keywords: keywords(
      '觀光、旅遊、景點、風景區、民宿、旅館、飯店、遊客、步道、登山、動物園、旅遊資訊、溫泉',
      'tourism, tourist, sightseeing, scenic area, hotel, guesthouse, visitor, trail, hiking, zoo, travel information, hot spring',
    ),
    questions: [
      yesNo('danger', '遊客現在有危險？', 'Visitors in danger now?', { triage: { yes: 'emergency' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('info', '旅遊資訊', 'Information'),
        option('facility', '景點設施', 'Site facilities'),
        option('lodging', '旅宿', 'Lodging'),
      ]),
    ],
    deadlines: inspection,
  },
  {
    id: 'sports',
    departmentId: 'sports',
    name: { zh: '運動場館', en: 'Sports' },
    urgency: 'low',
    keywords: keywords(
      '運動、球場、籃球場、游泳池、泳池、體育館、運動中心、體育場、場地租借、跑道、健身、賽事',
      'sports, sports centre, court, basketball court, swimming pool, stadium, gym, running track, booking, sports event, field',
    ),
    questions: [
      yesNo('injury', '有人受傷？', 'Anyone hurt?', { triage: { yes: 'urgent' } }),
      choice('subject', '哪個場地？', 'Which facility?', [
        option('pool', '游泳池', 'Pool'),
        option('court', '球場', 'Court'),
        option('hall', '體育館', 'Sports hall'),
        option('event', '賽事', 'Event'),
      ]),
    ],
    deadlines: inspection,
  },
  {
    id: 'suggestion',
    departmentId: 'research',
    name: { zh: '市政建議', en: 'Suggestion' },
    urgency: 'low',
    keywords: keywords(
      '建議、意見、陳情、申訴、抱怨、表揚、感謝、市長、市長信箱、市府、公務員、檢舉、態度',
      'suggestion, opinion, petition, complaint, praise, thanks, mayor, city hall, civil servant, feedback, staff attitude',
    ),
    questions: [
      choice('subject', '什麼事？', 'What about?', [
        option('idea', '建議', 'Idea'),
        option('praise', '表揚', 'Praise'),
        option('staff', '人員態度', 'Staff conduct'),
        option('wrongdoing', '不法情事', 'Wrongdoing'),
      ]),
      yesNo('reply', '需要回覆？', 'Wants a reply?'),
      text('office', '哪個機關？', 'Which office?'),
    ],
    deadlines: desk,
  },
];
