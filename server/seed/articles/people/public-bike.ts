import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about the public bicycles: hiring one, a broken one, and an empty station. */
export const publicBikeArticles: ArticleSeed[] = [
  {
    id: 'public-bike-how-to-rent',
    categoryId: 'public-bike',
    departmentId: 'transport',
    question: { zh: 'YouBike 要怎麼租、怎麼還？', en: 'How do I hire and return a YouBike?' },
    answer: {
      zh: `租 YouBike 要先用手機號碼註冊會員，再用電子票證靠卡，或用 YouBike 的手機 App 掃碼取車。

註冊可在 YouBike 官方網站或 App 辦理，需要一支能收簡訊的手機；要靠卡的人，把悠遊卡或一卡通綁到會員帳號。取車前先看煞車、輪胎和坐墊，再按車上的按鈕，靠卡或掃碼，螢幕顯示可以取車後往後拉出。

還車時把車推進任何一站的空車柱，聽到卡榫扣住、螢幕顯示還車成功，再靠卡扣款。費用依騎乘時間計算，轉乘優惠和跨縣市調度費會調整，請以 App 和站牌公告為準。註冊時可以同意登錄免費的公共自行車傷害險，沒有登錄就不受保障。`,
      en: `To hire a YouBike, register once with a mobile phone number, then take one with a transit card or the app.

Register on the YouBike website or in the app; you need a phone that receives text messages. To use a card, link your EasyCard or iPASS to the account. Check the brakes, tyres and saddle first, press the button on the bicycle, touch your card or scan, and pull it out when the screen says so.

To return it, push it into a free dock at any station until it locks and the screen confirms, then touch your card to pay. The price depends on the time; transfer discounts and fees for leaving it in another county change, so check the app or the sign at the station. When you register you can also enrol in the free accident insurance; without that you are not covered.`,
    },
    keywords: [
      'YouBike',
      '微笑單車',
      '公共自行車',
      '租車',
      '還車',
      '借車',
      '註冊',
      'bike',
      'bicycle',
      'rent',
      'hire',
      'return',
    ],
  },
  {
    id: 'public-bike-broken-or-not-returned',
    categoryId: 'public-bike',
    departmentId: 'transport',
    question: {
      zh: 'YouBike 壞了，或是還不了車、被多扣錢怎麼辦？',
      en: 'The bicycle is broken, will not lock, or I was charged too much. What now?',
    },
    answer: {
      zh: `請先記下車號和站名，直接打車身或車柱上的 YouBike 客服電話，客服全天都能幫您確認還車和退費。

還不了車時，請換一個車柱再試；站滿了就用 App 找附近有空位的站。千萬不要把沒有鎖好的車留在原地，系統會繼續計費，車遺失也會算在您的帳號上。被多扣錢時，請準備租借時間、起訖站和卡號，客服查到紀錄後會退回原來的付款方式。

車子損壞但還能還的，還車後在 App 按「報修」，或把坐墊往後轉提醒下一位。若客服一直沒有處理，或是站點的柱子、地磚損壞有絆倒危險，1999 可以立案轉交通局要求業者改善；有人騎車受傷請先打 119。`,
      en: `For a faulty YouBike or a wrong charge, note its number and the station, and call the service number printed on it.

If it will not lock, try another dock, or find a station with free docks in the app. Never leave it unlocked: the charge keeps running and a lost bicycle is put on your account. For a wrong charge, have the time, both stations and your card number ready; the money goes back the way you paid.

If it is damaged but can be returned, return it and report the fault in the app; turning the saddle backwards warns the next rider. If the operator does not act, or a dock or the paving could trip someone, 1999 opens a ticket for the Transportation Bureau. If a rider is hurt, call 119 first.`,
    },
    keywords: [
      'YouBike',
      '故障',
      '報修',
      '還不了車',
      '多扣錢',
      '退費',
      '客服',
      'broken',
      'refund',
      'overcharged',
      'stuck',
      'lock',
    ],
  },
  {
    id: 'public-bike-station',
    categoryId: 'public-bike',
    departmentId: 'transport',
    question: {
      zh: '附近常常借不到車，可以建議增設 YouBike 站嗎？',
      en: 'There are never bicycles near me. Can I ask for a new YouBike station?',
    },
    answer: {
      zh: `可以，請告訴 1999 建議的地點和理由，交通局會評估後答覆您能不能設站。

地點請說得越清楚越好，例如哪條路、哪個路口、哪個公園或學校旁邊，以及什麼時段最需要。交通局會看人行道寬度、使用需求、附近站點的距離、有沒有地下管線，也要土地管理單位同意，必要時會勘，所以從建議到設站需要一段時間，也不一定每一處都能設。

如果是某一站經常沒車或沒空位，請提供站名和時段，我們會轉請業者加強調度。當下急著用車，請用 YouBike App 查附近各站即時的車輛數和空位數。站點太靠近家門、擋到無障礙通道或想移走，也是用同樣的方式反映。`,
      en: `Yes; to ask for a YouBike station, tell 1999 the place and the reason, and the Transportation Bureau will assess it.

Be exact about the place: which road and corner, which park or school, and when bicycles are needed most. The bureau looks at the width of the pavement, demand, the distance to other stations and the pipes underground, and whoever owns the land must agree. It takes time, and not every place can have one.

If a station is often empty or full, give its name and the hours; we ask the operator to move bicycles there. To ride now, see the live numbers of bicycles and free docks in the YouBike app. If a station blocks your door or an accessible route, report it the same way.`,
    },
    keywords: [
      'YouBike',
      '增設站點',
      '設站',
      '沒車',
      '滿站',
      '調度',
      '移站',
      'station',
      'new station',
      'empty',
      'full',
      'no bikes',
    ],
  },
];
