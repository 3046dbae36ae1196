import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about buses: times, complaints, stops and shelters, fares and rides for disabled people. */
export const busArticles: ArticleSeed[] = [
  {
    id: 'bus-arrival-and-route',
    categoryId: 'bus',
    departmentId: 'transport',
    question: { zh: '公車路線和到站時間怎麼查？', en: 'How do I find the bus route and when the bus comes?' },
    answer: {
      zh: `告訴我們您在哪裡、要去哪裡，我們可以查路線；到站時間看高雄公車動態網站、手機程式或站牌顯示。

請說路名、附近的大樓或捷運站，以及希望幾點到；不同路線的班距不一樣，夜間、假日和山區的班次更少，末班車請提早確認。到站時間是預估，塞車或大雨會變動。

不方便用手機、看不到站牌字的人，請直接打來，報站名就好；手機程式可以用讀屏軟體念。請在車快到時招手，車上有低地板、輪椅位，請告訴司機，需要放斜坡板。

偏遠地區有要事先預約的幸福巴士，依當地公告訂位。捷運、輕軌、渡輪的轉乘也可以一起問。`,
      en: `Tell us where you are and where you go, and we look it up; the bus site, the app and the stops show arrival times.

Give the road, a building or metro station near by and when you want to arrive. Intervals differ, and there are fewer buses at night, on holidays and in the hills; check the last one early. Times are estimates and change with traffic and rain.

If you cannot use a telephone screen or see the sign, just call with the name of the stop; the app works with screen readers. Wave when the bus comes. For the wheelchair space, tell the driver, who lays the ramp.

In remote districts there are small buses that you book beforehand. You can ask about the metro, light rail and ferries as well.`,
    },
    keywords: ['公車', '到站', '路線', '時刻', '班次', '動態', 'bus', 'arrival', 'route', 'timetable', 'next bus'],
  },
  {
    id: 'bus-complaint-and-lost-property',
    categoryId: 'bus',
    departmentId: 'transport',
    question: {
      zh: '司機過站不停、態度差，或東西掉在公車上，怎麼辦？',
      en: 'A bus did not stop, the driver was rude, or I left something on it. What now?',
    },
    answer: {
      zh: `請告訴我們路線、車號、方向、站名和時間，客訴由交通局轉客運公司查，遺失物請客運公司幫忙找。

請說您有沒有招手、車是不是滿載、司機說了什麼，影片和收據、刷卡紀錄都有幫助，留下聯絡方式才能回覆您。車號在車頭和車尾，不記得的話，說時間和站名，通常也查得到。

遺失物請盡快報特徵、坐哪一排、幾點下車；找到之後帶身分證到公司領，食物很快會丟掉，現金和證件可能交警察。各公司電話我們可以查給您。

車禍、急煞受傷，請當場請司機處理並打 110，就醫留收據，之後向公司求償。輪椅上不了、司機不願放斜坡板，請一定要說，這是無障礙申訴。`,
      en: `Give us the route, bus number, direction, stop and time; the company answers complaints and searches for lost things.

Say whether you waved, whether the bus was full and what the driver said. Film and card records help, and leave a telephone number for the answer. The number of the bus is at the front and back; without it, the time and stop mostly suffice.

For lost property tell us the look, the row and when you got off. If it is found you collect it with your identity card. Food is thrown away soon, and cash and papers may go to the police. We can give you the company's number.

If you are hurt, ask the driver to act, call 110, see a doctor and keep receipts to claim later. If the ramp was refused to a wheelchair, do tell us; it is a matter of access.`,
    },
    keywords: [
      '公車',
      '過站不停',
      '司機',
      '態度',
      '遺失物',
      '客訴',
      'bus complaint',
      'did not stop',
      'driver',
      'lost property',
      'ramp',
    ],
  },
  {
    id: 'bus-stop-and-shelter',
    categoryId: 'bus',
    departmentId: 'transport',
    question: {
      zh: '站牌、候車亭壞了，或想增設站位、座椅，找誰？',
      en: 'A bus stop or shelter is broken, or we want a new stop or bench. Whom do I ask?',
    },
    answer: {
      zh: `告訴我們站名和方向，交通局會維修或評估新設，站牌倒下擋路、玻璃破裂的請馬上說。

請說是跑馬燈不亮、字太小、座椅斷、屋頂漏水、垃圾，還是被車擋住無法上車。需要語音或觸覺標示的站牌，也可以提出。

增設要看路寬、紅線、停車、視線和鄰居，通常和里長一起會勘；候車亭要用到人行道，寬度不夠時只能設站牌。

有人在站位違停，請打 110。路線、班次要增加，請說時段和人數，客運公司和交通局會看乘車量，每年檢討時納入，不會馬上改變。候車亭的廣告，請問站牌上的公司。`,
      en: `Tell us the stop and the direction; Transportation repairs it or considers a new one. Report fallen posts and broken glass at once.

Say whether the display is dark, the letters too small, the bench broken, the roof leaking, there is litter, or cars keep the bus from the kerb. You may also ask for sound or touch at the stop if you cannot see it.

A new stop depends on the width of the road, red lines, parking, sight and neighbours, and is visited with the neighbourhood chief. A shelter stands on the pavement; where that is too narrow, only a post is possible.

For cars parked in the stop call 110. For more buses give the hours and how many people; the company and the city look at passengers in the yearly review, so it does not change at once. For advertisements ask the company named there.`,
    },
    keywords: [
      '站牌',
      '候車亭',
      '座椅',
      '增設',
      '跑馬燈',
      '公車站',
      'bus stop',
      'shelter',
      'bench',
      'new stop',
      'display',
    ],
  },
  {
    id: 'bus-fare-and-accessible-ride',
    categoryId: 'bus',
    departmentId: 'transport',
    question: {
      zh: '公車票價、敬老卡和月票怎麼用？身障者有復康巴士嗎？',
      en: 'How do bus fares, senior cards and passes work, and is there transport for disabled people?',
    },
    answer: {
      zh: `上車和下車都刷卡，票價依路線和里程，敬老卡、博愛卡、學生卡和月票另有優惠。

市區公車多半分段計費，投現金要自備零錢、不找零；使用一卡通、悠遊卡和手機支付請看車上標示。敬老卡、博愛卡和博愛陪伴卡請到區公所申辦，優惠的範圍和點數會調整，請看社會局公告。

定期通勤可以買 MeN Go 等月票，公車、捷運和輕軌都能使用，價格和範圍請看交通局網站。卡片遺失請打發卡公司掛失。

行動不便、領身障證明的人可以預約復康巴士，要先登記並在規定時間前打電話，車次有限，看診請早點訂；也可以搭通用計程車。需要的話告訴我們，我們給您預約專線。`,
      en: `Tap your card when you get on and off; the fare depends on the route, and senior, disabled and student cards and passes are cheaper.

City buses mostly charge by sections, and cash must be exact. Which cards and telephone payments are taken is shown on board. Senior and disability cards are issued at the district office; what they cover and how many points changes, so see the announcements of Social Affairs.

Commuters can buy a monthly pass such as MeN Go for bus, metro and light rail; prices and area stand on the Transportation website. For a lost card call the card company.

People with a disability certificate may book the rehabilitation bus after registering, by telephone within the set time. It is sought after, so book early for the doctor. There are accessible taxis too. Ask us for the booking number.`,
    },
    keywords: [
      '票價',
      '敬老卡',
      '博愛卡',
      '月票',
      '復康巴士',
      '刷卡',
      'bus fare',
      'senior card',
      'pass',
      'disabled',
      'rehabilitation bus',
    ],
  },
];
