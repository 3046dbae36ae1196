import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about household rubbish: collection times, sorting, missed rounds, the fee. */
export const garbageArticles: ArticleSeed[] = [
  {
    id: 'garbage-collection-times',
    categoryId: 'garbage',
    departmentId: 'environment',
    question: {
      zh: '垃圾車幾點來？星期幾不收垃圾？',
      en: 'When does the garbage truck come, and on which days is there no collection?',
    },
    answer: {
      zh: `垃圾車原則上星期三和星期日停收，其他日子照固定時間沿路播放音樂收運，告訴我們地址就能查時間。

請聽到音樂再把垃圾拿到停靠點，親手交給清潔隊員，不要提早放在路邊，那樣會被當成亂丟垃圾開罰。資源回收車通常跟在垃圾車後面一起來。

您也可以到環境保護局網站或使用查詢程式，查停靠點和垃圾車目前位置。山區和偏遠地區的班次不同，請以當地清潔隊公告為準。

趕不上的話，可以換附近時間較晚的路線，或詢問清潔隊有沒有定點收受；住社區大樓的，請依管理委員會的集中方式。春節、颱風停班日會另外公告。`,
      en: `In principle there is no collection on Wednesdays and Sundays; give us your address and we look up the time for other days.

The truck plays music along its route. Bring your bags to the stop when you hear it and hand them over yourself; bags left at the roadside beforehand count as littering and are fined. The recycling truck usually comes right behind.

The Environmental Protection website and its tracking service show the stops and where the truck is now. Mountain and remote areas have other days; the local cleaning team's notice applies.

If you cannot be there, use a later route near by or ask the cleaning team for a drop-off point. In apartment blocks follow the committee's arrangement. Lunar New Year and typhoon days are announced separately.`,
    },
    keywords: [
      '垃圾車',
      '幾點',
      '星期三',
      '星期日',
      '停收',
      '倒垃圾',
      'garbage truck',
      'collection time',
      'Wednesday',
      'Sunday',
      'trash',
    ],
  },
  {
    id: 'garbage-sorting',
    categoryId: 'garbage',
    departmentId: 'environment',
    question: {
      zh: '垃圾要怎麼分類？電池、藥、香灰丟哪裡？',
      en: 'How do I sort rubbish, and where do batteries, medicine and ash go?',
    },
    answer: {
      zh: `分成一般垃圾、廚餘和資源回收三類，一般垃圾交垃圾車，廚餘倒進車後的桶子，回收物交資源回收車。

紙、塑膠、金屬、玻璃、電器請洗淨、瀝乾、壓扁後分開；廚餘先瀝乾，不要混塑膠袋和牙籤，桶子怎麼分請看現場標示。

會起火的要特別小心：鋰電池和行動電源、瓦斯罐和噴霧罐先交給資源回收車，電池也可以拿到超商回收；香灰、金紙先澆水確定熄滅再裝袋。粉狀物要加水。針頭和藥品請拿到有回收服務的醫院或藥局，不要混在袋子裡刺傷清潔隊員。

裝潢廢料、土石、營業產生的大量垃圾，垃圾車不收，要找合格清除業者。混在一起交出去，會被拒收或處罰。`,
      en: `Sort into general waste, kitchen waste and recyclables: general waste to the garbage truck, kitchen waste to its tubs, recyclables to the recycling truck.

Rinse, drain and flatten paper, plastic, metal and glass, and keep appliances apart. Drain kitchen waste and keep plastic bags and toothpicks out; the tubs are marked.

Beware of fire: hand lithium batteries, power banks, gas canisters and spray cans to the recycling truck. Batteries are taken by convenience stores too. Pour water on ash and joss paper until it is quite out, and add water to powders. Needles and medicine go to a hospital or pharmacy that takes them back, so that nobody is pricked.

Rubble from renovation and large amounts of business waste are not taken; hire a licensed company. Mixed bags may be refused or fined.`,
    },
    keywords: [
      '垃圾分類',
      '回收',
      '廚餘',
      '電池',
      '藥品',
      '香灰',
      '行動電源',
      'sorting',
      'recycling',
      'kitchen waste',
      'battery',
      'medicine',
    ],
  },
  {
    id: 'garbage-truck-missed',
    categoryId: 'garbage',
    departmentId: 'environment',
    question: {
      zh: '垃圾車沒來、提早走或不讓我丟，怎麼反映？',
      en: 'The truck did not come, left early or refused my rubbish. How do I complain?',
    },
    answer: {
      zh: `請告訴我們停靠點、日期和時間，我們會請環境保護局查車輛的定位紀錄，並請清潔隊回覆。

先確認是不是星期三、星期日、春節或颱風停收日，或道路施工改道。可以先看垃圾車即時位置，塞車時可能晚到十幾分鐘。

被拒收的話，請說明是什麼垃圾：沒有分類、裝潢廢料、過大的家具、液體或危險物，隊員依規定可以不收，大型家具要另外預約。隊員態度不佳，請提供車號或特徵，留下電話才能回覆您。

清潔隊的時間和停靠點是固定的，無法因一戶人家改變；很多住戶都不方便的，可以請里長提出，由清潔隊評估調整。行動不便無人協助倒垃圾的，請告訴我們，可以轉社會局或里辦公處協助。`,
      en: `Give us the stop, the date and the time; Environmental Protection checks the truck's tracking record and the cleaning team replies.

First see whether it was a Wednesday, a Sunday, New Year or a typhoon day, or whether roadworks changed the route. The live position helps, as traffic may delay the truck by a quarter of an hour.

If your rubbish was refused, tell us what it was. Unsorted bags, rubble, bulky furniture, liquids and dangerous things may be refused, and furniture is collected by appointment. For a rude crew, give the truck's number or a description, and a telephone number for the reply.

Times and stops cannot change for one household. If many are inconvenienced, the neighbourhood chief may propose a change. If you cannot carry rubbish and have nobody to help, tell us; Social Affairs or the neighbourhood office can.`,
    },
    keywords: [
      '垃圾車沒來',
      '提早',
      '拒收',
      '態度',
      '停靠點',
      'missed collection',
      'truck',
      'refused',
      'complaint',
      'schedule',
    ],
  },
  {
    id: 'garbage-fee',
    categoryId: 'garbage',
    departmentId: 'environment',
    question: {
      zh: '垃圾費怎麼收？需要買專用垃圾袋嗎？',
      en: 'How is the waste fee paid, and do I need special bags?',
    },
    answer: {
      zh: `高雄市不用買專用垃圾袋，用自來水的家庭隨水費繳清除處理費，沒有用自來水的家庭每年按戶繳納。

水費單上會列出這一項，金額依用水量計算；非自來水用戶會收到環境保護局寄的繳款單，可以到超商、農會或銀行繳。每年的費率和繳款期限以公告為準，超過期限會催繳，仍不繳的會移送行政執行。

沒有收到繳款單、搬家、房屋沒人住或重複收費，請向環境保護局申請補單或減免查核，準備地址和水號。水費帳單本身的問題，請打自來水公司 1910。

垃圾費只包含家庭垃圾。店家、工廠、裝潢的廢棄物，要另外委託合格的清除業者處理，費用自行議定。`,
      en: `No special bags are needed; households on tap water pay the waste fee with the water bill, others by a yearly bill.

The water bill shows it, and it is reckoned by the water used. Households without tap water get a bill from Environmental Protection, payable at convenience stores, farmers' associations or banks. The rates and dates of each year are announced; unpaid bills lead to reminders and in the end to enforcement.

If you got no bill, have moved, the house stands empty or you paid twice, ask Environmental Protection to check, with your address and water number. For the water bill itself call 1910.

The fee covers household rubbish only. Shops, factories and builders hire a licensed company and agree the price with it.`,
    },
    keywords: [
      '垃圾費',
      '清除處理費',
      '專用垃圾袋',
      '隨水徵收',
      '繳費',
      'waste fee',
      'special bags',
      'water bill',
      'charge',
    ],
  },
];
