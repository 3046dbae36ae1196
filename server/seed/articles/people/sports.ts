import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about sport: sports centers, booking a ground, and large events. */
export const sportsArticles: ArticleSeed[] = [
  {
    id: 'sports-centers',
    categoryId: 'sports',
    departmentId: 'sports',
    question: {
      zh: '運動中心和游泳池怎麼收費？長輩和身障者有優待嗎？',
      en: 'What do the sports centers and pools cost, and who pays less?',
    },
    answer: {
      zh: `高雄的運動中心可以單次付費入場，六十五歲以上長者和身心障礙者有免費時段或半價優待。

各中心由不同單位經營，價格、開放時間和免費時段不一樣，請看運動發展局網站或問 1999 最近的一間。長者請帶身分證或敬老卡，身心障礙者帶證明，必要的陪伴者一人也有優待；敬老卡、博愛卡的社福點數可以折抵。國民體育日通常會免費開放。

游泳請穿泳衣戴泳帽，小朋友要有大人陪；冬天部分室外池不開放。課程退費依契約，談不攏請打 1950。池水混濁、救生員不在、器材壞了或無障礙更衣室被占用，告訴 1999 是哪一間、什麼時候，我們會立案給運動發展局。有人溺水請先打 119。`,
      en: `You pay per visit at the city's sports centres; people over 65 and people with disabilities have free hours or half price.

Each centre is run by a different operator, with its own prices and hours; see the Sports Development Bureau's website or ask 1999 for the nearest. Bring an identity or senior card, or the disability certificate; one companion who is needed pays less too. Points on the senior and disability cards can be used. National Sports Day is usually free.

In the pool wear a swimsuit and cap; children need an adult. Some outdoor pools close in winter. Refunds for courses follow the contract; if you cannot agree, call 1950. If the water is cloudy, no lifeguard is there, equipment is broken or the accessible changing room is blocked, tell 1999 where and when, and we open a ticket. If someone is drowning call 119 first.`,
    },
    keywords: [
      '運動中心',
      '游泳池',
      '健身房',
      '免費時段',
      '長者',
      '身障',
      '優待',
      'sports center',
      'gym',
      'swimming pool',
      'price',
      'senior',
      'discount',
    ],
  },
  {
    id: 'sports-booking-grounds',
    categoryId: 'sports',
    departmentId: 'sports',
    question: {
      zh: '想借籃球場、羽球場或棒球場，要怎麼申請？',
      en: 'How do I book a basketball, badminton or baseball ground?',
    },
    answer: {
      zh: `請先看場地歸誰管：市府運動場館向運動發展局或經營單位租借，學校的向該校，公園的向工務局詢問。

個人和朋友打球，多數室內球場可以在線上預約；團體、比賽或有售票的活動，請提早用公文或申請書提出，附活動計畫、人數和保險。場地費和保證金依收費基準，清潔用電另計，身心障礙和基層訓練有減免，請在申請時一起附證明。

臨時下雨或不用了，請依規定期限取消，避免影響下一次。路邊或公園的開放球場先到先用，有人長期霸占、收費教學，請告訴 1999 地點和時段。籃框斷裂、地板翹起、夜間照明不亮也請告訴我們，照片最清楚。學校放學後的操場開放時間，以各校公告為準。`,
      en: `To book a ground, ask who runs it: the Sports Development Bureau or its operator, the school, or, in parks, Public Works.

For a game with friends most indoor courts can be booked online. For clubs, competitions or ticketed events apply early in writing, with a plan, the number of people and insurance. Fees and deposit follow the price list, cleaning and light extra; there are reductions for people with disabilities and grass-roots training, with proof.

Cancel in time if it rains or plans change. Open courts in parks go to whoever comes first; if a group always occupies one or charges for lessons there, tell 1999 where and when. Tell us too about a broken hoop, a lifting floor or lights that do not work; a photograph is best. When a school's ground opens after class is up to the school.`,
    },
    keywords: [
      '場地租借',
      '籃球場',
      '羽球場',
      '棒球場',
      '網球',
      '學校操場',
      '預約',
      'court',
      'booking',
      'basketball',
      'badminton',
      'baseball',
      'sports ground',
    ],
  },
  {
    id: 'sports-large-events',
    categoryId: 'sports',
    departmentId: 'sports',
    question: {
      zh: '世運主場館辦演唱會或馬拉松，交通管制和噪音要問誰？',
      en: 'There is a concert at the stadium, or a marathon. Whom do I ask about roads and noise?',
    },
    answer: {
      zh: `大型活動的交通管制由主辦單位和警察局、交通局公告，請告訴 1999 您的地址和時間，我們幫您查。

國家體育場（世運主場館）的演唱會，散場時捷運世運站一帶人潮多，捷運公司多半會加班車，請提早出門、改用鄰站或接駁車。住在管制區內的居民和計程車載送行動不便者，可以向現場員警說明通行；需要就醫請直接打 119。

彩排和演出的音量超過約定時間，請在當下告訴 1999 或打公害專線 0800-066-666，環保局會量測。馬拉松多在清晨，管制路段和開放時間會先公告；對路線有意見、希望設置無障礙觀賽區，可以立案給運動發展局。買票、退票找售票系統，黃牛票可以向警察檢舉。`,
      en: `Road closures for large events are announced by the organiser, the police and Transportation; tell 1999 your address and the time, and we check.

After concerts at the National Stadium the area around World Games metro station is crowded; extra trains usually run. Set out early, or use the next station or a shuttle. Residents inside the closure, and taxis with people who cannot walk far, may explain themselves to the officer there. For treatment call 119.

If a rehearsal or show is loud beyond the agreed hour, tell 1999 while it lasts, or call the pollution line 0800-066-666; Environmental Protection measures it. Marathons are mostly at dawn; the closed roads are announced beforehand. For comments on the route or an accessible place to watch from, we open a ticket for the Sports Development Bureau. Tickets and refunds are with the seller; report touts to the police.`,
    },
    keywords: [
      '世運主場館',
      '國家體育場',
      '演唱會',
      '馬拉松',
      '交通管制',
      '封路',
      '噪音',
      'stadium',
      'concert',
      'marathon',
      'road closure',
      'noise',
      'event',
    ],
  },
];
