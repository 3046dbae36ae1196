import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about sewers: connection, overflow, septic tanks, the fee. */
export const sewerArticles: ArticleSeed[] = [
  {
    id: 'sewer-overflow',
    categoryId: 'sewer',
    departmentId: 'water',
    question: {
      zh: '污水從人孔或家裡馬桶冒出來，怎麼辦？',
      en: 'Sewage comes up from a manhole or my toilet. What should I do?',
    },
    answer: {
      zh: `請先停止用水並告訴我們地址，公共污水管堵塞由水利局派人疏通，自家管線則要請水電行處理。

簡單的分辨方法：只有您家不通，多半是屋內或自家接到公共管的那一段；整排住家一起冒、路上人孔也在溢水，就是公共管線。請說明從幾點開始、冒出來的地方、附近有沒有施工。

接觸過污水的地方請戴手套，用漂白水稀釋清洗，小孩和寵物先隔開。不要打開人孔蓋，裡面可能缺氧或有毒氣。

平常請勿把濕紙巾、衛生用品、廚餘和廢油沖進馬桶或水槽，這些在管線裡不會分解。大樓污水池抽水機故障，由管理委員會負責維修。`,
      en: `Stop using water and give us your address; Water Resources clears public sewers, while pipes in your own house need a plumber.

A simple test: if only your home is blocked, the fault is mostly indoors or in your own link to the sewer. If the whole row is affected or a manhole in the road overflows, it is the public sewer. Tell us since when, where it comes up, and whether there are works near by.

Wear gloves, wash what was soiled with diluted bleach, and keep children and animals away. Do not open a manhole; there may be no oxygen or poisonous gas in it.

Wet wipes, sanitary goods, food and oil do not dissolve in the pipes; keep them out of toilets and sinks. The pump of a building's own sewage pit is the committee's to repair.`,
    },
    keywords: [
      '污水',
      '馬桶',
      '冒出來',
      '人孔溢流',
      '堵塞',
      '下水道',
      'sewage',
      'overflow',
      'toilet',
      'blocked sewer',
      'manhole',
    ],
  },
  {
    id: 'sewer-connection',
    categoryId: 'sewer',
    departmentId: 'water',
    question: {
      zh: '我家可以接污水下水道嗎？要不要錢、要拆後巷嗎？',
      en: 'Can my house be connected to the sewer? What does it cost, and must I clear the back lane?',
    },
    answer: {
      zh: `告訴我們地址就能查您家是否在已通管或規劃中的範圍；由市府統一代辦的用戶接管，工程費原則上由政府負擔。

市府會先辦說明會並張貼通知，再到後巷測量。後巷要留出施工空間，有違建、堆物或加蓋的，住戶要在期限內自行退縮；不配合的，會移送違章建築處理大隊優先拆除。住戶自己的花費主要是拆除和事後修補。

接管後原有的化糞池要清空、填除或改成直通，不再需要抽水肥，後巷臭味和蚊蟲也會改善。

新建房屋要在設計時就申請用戶排水設備審查，由合格的下水道用戶排水設備承裝商施工。尚未到達的地區，請維持化糞池正常運作並定期清理。`,
      en: `Give us the address and we can see whether a sewer is there or planned; connections the city carries out are in principle free.

The city first holds a meeting and puts up notices, and then measures the back lane. Room must be left for the work: residents move back additions and goods by a date, and those who do not are referred for demolition first. What residents pay is mainly the clearing and the making good afterwards.

The old septic tank is then emptied and filled or bypassed. There is no more pumping, and smell and insects decrease.

For new houses the drainage must be approved at the design stage and built by a qualified contractor. Where no sewer has arrived yet, keep the septic tank in order and have it emptied regularly.`,
    },
    keywords: [
      '污水接管',
      '用戶接管',
      '後巷',
      '化糞池',
      '違建',
      '費用',
      'sewer connection',
      'household',
      'back lane',
      'cost',
      'septic tank',
    ],
  },
  {
    id: 'sewer-septic-tank',
    categoryId: 'sewer',
    departmentId: 'water',
    question: {
      zh: '化糞池滿了，抽水肥要找誰？多久抽一次？',
      en: 'My septic tank is full. Who empties it, and how often must it be done?',
    },
    answer: {
      zh: `請找領有許可證的清除業者抽水肥，合格名單可以向環境保護局查詢，價格由業者依容量和距離報價。

一般建議每年至少清理一次，餐廳、宿舍等使用人多的要更頻繁。打電話時請說明地址、化糞池位置、人孔蓋打不打得開、車子能停多近，多問一家比較價格，並索取清除證明或收據，市府稽查時會用到。

不要讓業者把水肥倒進水溝、農地或路邊，這是違法棄置，屋主也可能受罰；看到這種情形請記下車號告訴我們。

如果已經接上污水下水道，就不需要再抽水肥。馬桶不通但化糞池剛抽過，多半是管線堵塞，請找水電行。`,
      en: `Hire a licensed clearance company; Environmental Protection has the list, and the companies quote by volume and distance.

Once a year at least is advised, and more often for restaurants and hostels. When you call, say where the tank is, whether its cover opens and how near a lorry can stand. Compare prices, and ask for a certificate or receipt, which inspectors may want to see.

The contents may not be put into drains, fields or beside the road. That is illegal dumping, for which the householder can be fined too; if you see it, note the number plate and tell us.

Houses on the sewer need no emptying. If the toilet is blocked although the tank was just emptied, the pipe is at fault; call a plumber.`,
    },
    keywords: [
      '化糞池',
      '抽水肥',
      '水肥',
      '業者',
      '多久',
      'septic tank',
      'emptying',
      'pump out',
      'licensed',
      'night soil',
    ],
  },
  {
    id: 'sewer-fee',
    categoryId: 'sewer',
    departmentId: 'water',
    question: {
      zh: '水費單上的污水下水道使用費是什麼？可以不繳嗎？',
      en: 'What is the sewer fee on my water bill, and must I pay it?',
    },
    answer: {
      zh: `已經接上公共污水下水道的用戶要繳使用費，依用水量計算，隨自來水費一起收，不能單獨不繳。

這筆錢用在維護管線和污水處理廠。費率、開徵日期和減免條件由水利局公告，請以帳單和公告為準；使用地下水的用戶另有計算方式。

覺得自己沒有接管卻被收費，或店面歇業、漏水造成水量暴增，請準備水費單上的用戶號碼向水利局申請查核，查證後多收的可以退還或在下期扣抵。請先照期限繳納，避免自來水公司催繳。

帳單裡另外一項是垃圾的清除處理費，由環境保護局徵收，兩者不同。水費本身的金額、漏水檢查和分期，請洽台灣自來水公司 1910。`,
      en: `Households connected to the public sewer pay a fee by water use; it comes with the water bill and cannot be left out.

It pays for the pipes and the treatment works. The rate, the starting date and the exemptions are announced by Water Resources; your bill and the announcement apply. For groundwater there is another method.

If you think that you are not connected, or a closed shop or a leak has swollen the figure, ask Water Resources to check, with the customer number from your bill; what was paid too much is returned or set off. Please pay by the date meanwhile, to avoid reminders.

Another item on the bill, the waste fee, goes to Environmental Protection. For the water charge itself, leaks and instalments, call the Taiwan Water Corporation, 1910.`,
    },
    keywords: ['污水費', '使用費', '水費單', '收費', '退費', 'sewer fee', 'water bill', 'charge', 'refund'],
  },
];
