import { cleaning, desk, dutyCrew, patrol, streetWork } from '#server/seed/categories/policies.ts';
import { choice, keywords, option, text, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** Signals, signs, parking, buses, bicycles and the metro. */
export const traffic: CategorySeed[] = [
  {
    id: 'traffic-signal',
    departmentId: 'transport',
    name: { zh: '紅綠燈', en: 'Traffic signal' },
    urgency: 'normal',
    keywords: keywords(
      '紅綠燈、號誌、紅燈、綠燈、黃燈、小綠人、秒數、不亮、亂閃、號誌故障、有聲號誌、行人燈',
      'traffic light, traffic signal, red light, green light, signal out, lights out, signal timing, pedestrian signal, crossing light, audible signal',
    ),
    questions: [
      yesNo('crash', '有人受傷？', 'Anyone hurt?', { triage: { yes: 'emergency' } }),
      choice(
        'fault',
        '怎麼了？',
        'What is wrong?',
        [
          option('dark', '全部不亮', 'All dark'),
          option('conflict', '燈號錯亂', 'Wrong colours'),
          option('lamp', '一盞不亮', 'One lamp out'),
          option('timing', '秒數', 'Timing'),
          option('sound', '有聲號誌', 'Audible signal'),
        ],
        { triage: { dark: 'urgent', conflict: 'urgent', sound: 'urgent' } },
      ),
    ],
    deadlines: dutyCrew,
  },
  {
    id: 'road-sign',
    departmentId: 'transport',
    name: { zh: '標誌標線', en: 'Road sign' },
    urgency: 'normal',
    keywords: keywords(
      '標誌、路牌、標線、斑馬線、紅線、黃線、反射鏡、凸面鏡、減速、號碼牌、標線模糊、牌子倒了',
      'road sign, street sign, sign down, road marking, crosswalk, zebra crossing, faded lines, mirror, stop sign, speed limit',
    ),
    questions: [
      yesNo('fallen', '掉到路上？', 'Fallen on the road?', { triage: { yes: 'urgent' } }),
      choice('kind', '哪一種？', 'Which kind?', [
        option('sign', '標誌', 'Sign'),
        option('marking', '標線', 'Road marking'),
        option('mirror', '反射鏡', 'Mirror'),
        option('new', '要新設', 'New one wanted'),
      ]),
    ],
    deadlines: streetWork,
  },
  {
    id: 'parking',
    departmentId: 'transport',
    name: { zh: '停車服務', en: 'Parking' },
    urgency: 'normal',
    keywords: keywords(
      '停車、停車場、停車格、停車費、停車單、繳費、補單、收費、車位、月租、費率、停車柱、開單',
      'parking, car park, parking lot, parking space, parking fee, parking ticket, pay parking, parking bill, monthly parking, parking meter',
    ),
    questions: [
      yesNo('stuck', '車被困在停車場？', 'Car locked in?', { triage: { yes: 'urgent' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('fee', '繳費', 'Fee'),
        option('machine', '設備故障', 'Machine'),
        option('space', '車格', 'Spaces'),
        option('permit', '身障停車', 'Disabled parking'),
      ]),
      text('plate', '車號？', 'Licence plate?'),
    ],
    deadlines: desk,
  },
  {
    id: 'bus',
    departmentId: 'transport',
    name: { zh: '公車', en: 'Bus' },
    urgency: 'normal',
    keywords: keywords(
      '公車、巴士、客運、司機、站牌、誤點、脫班、過站不停、路線、候車亭、低地板、公車時刻、渡輪',
      'bus, coach, bus driver, bus stop, late bus, did not stop, missed stop, bus route, bus shelter, timetable, low-floor bus, ferry',
    ),
    questions: [
      yesNo('injury', '有人受傷？', 'Anyone hurt?', { triage: { yes: 'urgent' } }),
      text('route', '哪一路？', 'Which route?', { required: true }),
      choice('subject', '什麼事？', 'What about?', [
        option('late', '誤點', 'Late'),
        option('skipped', '過站不停', 'Did not stop'),
        option('driver', '司機', 'Driver'),
        option('stop', '站牌', 'Bus stop'),
      ]),
    ],
    deadlines: desk,
  },
  {
    id: 'public-bike',
    departmentId: 'transport',
    name: { zh: '公共自行車', en: 'Public bike' },
    urgency: 'low',
    keywords: keywords(
      'youbike、微笑單車、單車、腳踏車、自行車、借車、還車、租借站、車壞了、扣款、沒車、還不了',
      'youbike, public bike, bike share, shared bike, bicycle, rent a bike, return bike, bike station, broken bike, docking station',
    ),
    questions: [
      yesNo('brakes', '煞車壞了？', 'Brakes broken?', { triage: { yes: 'urgent' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('broken', '車壞', 'Broken bike'),
        option('return', '還不了', 'Cannot return'),
        option('empty', '沒車可借', 'No bikes'),
        option('charge', '扣款', 'Charge'),
      ]),
      text('station', '哪一站？', 'Which station?'),
    ],
    deadlines: cleaning,
  },
  {
    id: 'metro',
    departmentId: 'metro',
    name: { zh: '捷運輕軌', en: 'Metro' },
    urgency: 'normal',
    keywords: keywords(
      '捷運、輕軌、紅線、橘線、月台、電梯、電扶梯、車廂、一卡通、捷運站、捷運施工、黃線工程',
      'metro, mrt, light rail, subway, platform, station lift, escalator, train car, metro card, metro station, metro works',
    ),
    questions: [
      yesNo('injury', '現在有人受傷？', 'Anyone hurt now?', { triage: { yes: 'emergency' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('lift', '電梯或電扶梯', 'Lift or escalator'),
        option('train', '列車', 'Train'),
        option('ticket', '票卡', 'Ticket'),
        option('works', '工地', 'Building site'),
      ]),
      text('station', '哪一站？', 'Which station?'),
    ],
    deadlines: dutyCrew,
  },
  {
    id: 'illegal-parking',
    departmentId: 'police',
    name: { zh: '違規停車', en: 'Illegal parking' },
    urgency: 'normal',
    keywords: keywords(
      '違停、違規停車、亂停、併排、紅線停車、擋路、擋車庫、檢舉、開單、拖吊、停人行道、擋住出入口',
      'illegal parking, double parked, blocking driveway, red line, parked on sidewalk, tow, towed, blocked in, no parking, obstructing',
    ),
    questions: [
      yesNo('rescue', '擋住救護車或消防車？', 'Blocking emergency vehicles?', { triage: { yes: 'urgent' } }),
      choice('place', '停在哪裡？', 'Parked where?', [
        option('red-line', '紅線', 'Red line'),
        option('sidewalk', '人行道', 'Sidewalk'),
        option('driveway', '出入口', 'Driveway'),
        option('disabled', '身障車位', 'Disabled space'),
        option('double', '併排', 'Double parked'),
      ]),
      text('plate', '車號？', 'Licence plate?'),
    ],
    deadlines: patrol,
  },
];
