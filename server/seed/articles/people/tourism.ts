import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers for visitors: information, lodging, and the zoo. */
export const tourismArticles: ArticleSeed[] = [
  {
    id: 'tourism-information',
    categoryId: 'tourism',
    departmentId: 'tourism',
    question: {
      zh: '來高雄玩，哪裡可以問景點和交通？',
      en: 'I am visiting Kaohsiung. Where can I ask about sights and transport?',
    },
    answer: {
      zh: `請看高雄旅遊網，或到高鐵左營站、高雄車站、機場等地的旅遊服務中心，都有人當面解說。

二十四小時的觀光服務專線是 0800-011-765，有中、英、日、韓語。請告訴服務人員您從哪裡出發、有幾天、有沒有輪椅或嬰兒車，就能建議路線。常去的地方有駁二藝術特區、西子灣、旗津、蓮池潭、佛光山和美濃，搭捷運、輕軌、渡輪或公車多半能到。

颱風、豪雨時山區和海邊可能封閉，出發前請先確認開放公告。風景區的步道、廁所或無障礙設施損壞，告訴 1999 地點，我們會立案。有人受傷、走失或困在山上，請打 119 或 112；海上和海邊遇險打 118。外國旅客遺失護照，請先到派出所報案，再聯絡本國的辦事處。`,
      en: `See the Kaohsiung Travel website, or ask at the visitor centres in Zuoying High Speed Rail Station, Kaohsiung Station and the airport.

The tourist line 0800-011-765 answers day and night in Chinese, English, Japanese and Korean. Say where you start, for how long, and whether you have a wheelchair or pushchair, and they suggest a route. Pier-2, Sizihwan, Cijin, Lotus Pond, Fo Guang Shan and Meinong are favourites, most within reach of the metro, light rail, ferry or bus.

In typhoons and heavy rain the mountains and beaches may be closed; check before you go. If a path, toilet or ramp is damaged, tell 1999 the place and we open a ticket. If someone is hurt, lost or stuck in the mountains, call 119 or 112; at sea or on the shore, 118. If you lose your passport, report it to the police and then to your country's office.`,
    },
    keywords: [
      '旅遊',
      '觀光',
      '景點',
      '旅遊服務中心',
      '交通',
      '外國人',
      'tourist',
      'travel',
      'visitor',
      'sights',
      'attraction',
      'information',
    ],
  },
  {
    id: 'tourism-lodging',
    categoryId: 'tourism',
    departmentId: 'tourism',
    question: {
      zh: '怎麼知道民宿、日租套房合不合法？退訂有糾紛找誰？',
      en: 'How do I know that a guesthouse is legal, and who helps with a cancelled booking?',
    },
    answer: {
      zh: `請到交通部觀光署的台灣旅宿網查名稱，查得到的才是合法旅館或民宿，門口也會掛標章和編號。

合法業者投保公共意外責任險，也通過消防檢查；日租套房用一般住宅招租，多半沒有登記，出事沒有保障。發現非法旅宿，請告訴 1999 地址、房號、訂房頁面或照片，觀光局會去稽查，檢舉人身分保密。

退訂的退費比例依定型化契約和您入住前多久取消而定，颱風等不可抗力通常可以全額退費，請先向業者或訂房平台說明；談不攏請打 1950。入住時發現房間髒亂、和網頁不符，拍照後向觀光局反映。旅行社的糾紛，可以找旅行業品質保障協會。房間漏瓦斯或逃生門被鎖，馬上打 119。`,
      en: `Only hotels and guesthouses listed on the Tourism Administration's Taiwan Stay website are legal; they show their sign and number.

They carry liability insurance and have passed fire inspection. Rooms let by the day in ordinary flats are mostly unregistered, and leave you without protection. To report one, tell 1999 the address, the room, the booking page or a photograph; the Tourism Bureau inspects and keeps your name secret.

What you get back on cancelling follows the standard contract and how long beforehand you cancel; for typhoons and the like usually all of it. Speak to the business or platform first, then call 1950. If the room is dirty or not as shown, photograph it and tell the bureau. Disputes with a travel agency go to the Travel Quality Assurance Association. For a gas leak or a locked emergency exit call 119 at once.`,
    },
    keywords: [
      '民宿',
      '旅館',
      '日租套房',
      '非法旅宿',
      '退訂',
      '訂房',
      '退費',
      'hotel',
      'guesthouse',
      'homestay',
      'lodging',
      'booking',
      'cancel',
    ],
  },
  {
    id: 'tourism-zoo',
    categoryId: 'tourism',
    departmentId: 'tourism',
    question: {
      zh: '壽山動物園什麼時候開？怎麼買票、怎麼去？',
      en: 'When is Shoushan Zoo open, and how do I get tickets and go there?',
    },
    answer: {
      zh: `壽山動物園星期二到星期日白天開放，星期一休園，遇國定假日照常開，出發前請看官網公告。

下午閉園前半小時停止入園。門票便宜，學生、長者、身心障礙者和設籍高雄的市民常有優待或免費，請帶證件；連假人多時會限量，請先在官網預購。年度維修、颱風或疫病防治會臨時休園。

公車 56 路直達門口，可從捷運鹽埕埔站轉乘；停車場車位少，假日不建議開車。園區有坡，電動輪椅和嬰兒車可以進，借用輪椅請到服務台，導盲犬入園請先告知，以免驚動動物。請不要餵食或拍打玻璃。野外的猴子不屬於動物園，被壽山的獼猴騷擾或看到受傷動物，請告訴 1999，我們轉農業局。`,
      en: `Shoushan Zoo opens in the daytime, Tuesday to Sunday, and closes on Mondays unless it is a public holiday; check its website.

Last entry is half an hour before closing. Tickets are cheap, with concessions or free entry for pupils, older people, people with disabilities and often residents: bring identification. On long holidays numbers are limited, so buy online first. It may close for yearly repairs, typhoons or disease control.

Bus 56 goes to the gate, from Yanchengpu metro station among others; there is little parking. The paths slope, but wheelchairs and pushchairs can use them, and the service desk lends wheelchairs. Tell the staff if you come with a guide dog, so that the animals are not startled. Do not feed them or knock on the glass. The wild monkeys on the hill are not the zoo's: if they trouble you, or an animal is hurt, tell 1999, for the Agriculture Bureau.`,
    },
    keywords: [
      '動物園',
      '壽山動物園',
      '門票',
      '休園',
      '公車56',
      '獼猴',
      'zoo',
      'Shoushan',
      'ticket',
      'opening hours',
      'monkey',
    ],
  },
];
