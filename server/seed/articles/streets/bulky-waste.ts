import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about bulky waste: booking, appliances, renovation rubble, things dumped in the street. */
export const bulkyWasteArticles: ArticleSeed[] = [
  {
    id: 'bulky-waste-booking',
    categoryId: 'bulky-waste',
    departmentId: 'environment',
    question: {
      zh: '要丟沙發、床墊、衣櫃，怎麼請清潔隊來收？',
      en: 'How do I have a sofa, mattress or wardrobe collected?',
    },
    answer: {
      zh: `大型家具請先向您所在區的清潔隊預約，約好時間再把東西搬到指定地點，由清潔隊免費收運。

預約時請說明地址、物品種類和數量、放在哪裡、車子能不能靠近，留下電話；也可以把這些告訴我們，由我們轉給清潔隊聯絡您。請在約定時間前不久才搬到一樓路邊，不要擋住通道，也不要提前丟，會被開罰。

清潔隊員不能進入住家搬運，樓上的要自己或請人搬下來。玻璃鏡子請用膠帶貼好並註明，抽屜和拆得開的先拆。

能用的家具可以先送人、捐給二手商店或拍賣；環境保護局也會整理堪用的舊家具販售。數量很多、搬家整屋清理的，可能要請民間清除業者。`,
      en: `Book with the cleaning team of your district first, then carry the things to the agreed place; they are collected free of charge.

Say the address, what and how many things there are, where they will stand and whether a truck can get near, and leave a telephone number. You may give all this to us and the team calls you. Put things out on the ground floor only shortly before the time, and not in the way; things put out early are fined.

The crew may not come into your home, so things from upper floors must be brought down. Tape and label glass, and take apart what comes apart.

Usable furniture can be given away or sold second-hand; Environmental Protection also repairs and sells some. To clear a whole house you may need a private company.`,
    },
    keywords: [
      '大型家具',
      '沙發',
      '床墊',
      '衣櫃',
      '預約',
      '清潔隊',
      'bulky waste',
      'sofa',
      'mattress',
      'wardrobe',
      'appointment',
      'furniture',
    ],
  },
  {
    id: 'bulky-waste-appliances',
    categoryId: 'bulky-waste',
    departmentId: 'environment',
    question: {
      zh: '舊冰箱、洗衣機、電視、冷氣怎麼回收？',
      en: 'How do I get rid of an old refrigerator, washing machine, television or air conditioner?',
    },
    answer: {
      zh: `買新機時請店家同時載走舊機，依規定販賣業者要免費回收同項目、同數量的廢電視、冰箱、洗衣機和冷氣。

沒有買新機的，可以請清潔隊預約收運，或交給資源回收車、回收商；回收商有時會付一點費用，請自己詢價。店家要求額外付費才肯收，請記下店名並告訴我們，由環境保護局查處。

電腦、螢幕、印表機、手機、小家電也可以交給資源回收車；硬碟和手機裡的個人資料請先清除。冰箱請先清空、拔插頭讓它退冰，並拆下門或封住，避免小孩躲進去。

冷氣要由專業人員拆卸，不要自己剪冷媒管，冷媒外洩會污染空氣也有危險。`,
      en: `Whoever sells you a new one must take away an old one of the same kind, free of charge.

That holds for televisions, refrigerators, washing machines and air conditioners. If you buy nothing, book the cleaning team or give it to the recycling truck or a dealer in scrap, who sometimes pays a little. If a shop wants money to take it, note the name and tell us; Environmental Protection looks into it.

Computers, screens, printers, telephones and small appliances go to the recycling truck; delete your data first. Empty and unplug a refrigerator, and remove or seal its door so that no child climbs in.

Have an air conditioner removed by a professional; cutting the pipe yourself lets out the refrigerant, which is harmful and dangerous.`,
    },
    keywords: [
      '冰箱',
      '洗衣機',
      '電視',
      '冷氣',
      '廢家電',
      '回收',
      'refrigerator',
      'washing machine',
      'television',
      'air conditioner',
      'appliance recycling',
    ],
  },
  {
    id: 'bulky-waste-renovation',
    categoryId: 'bulky-waste',
    departmentId: 'environment',
    question: {
      zh: '裝潢、拆除的木板、磚塊、馬桶，清潔隊收嗎？',
      en: 'Does the cleaning team take boards, bricks or toilets from renovation?',
    },
    answer: {
      zh: `清潔隊不收裝潢和拆除的廢棄物，請裝潢公司帶走，或自行找合格的清除業者，費用由業者報價。

簽裝潢合約時，請把廢棄物清運費和去處寫清楚，並要求提供清運證明。合格業者名單可以到環境保護局查詢，看車上有沒有許可編號；價錢特別便宜的，常常就是半路亂倒，查到時委託人也可能要負責。

自己敲下來的少量物品，例如一個馬桶、幾塊木板，可以先打電話問區清潔隊能不能預約，分開打包、去掉尖釘會比較容易受理。

磚、混凝土等可以送到合法的土資場或再利用場；石綿瓦有害健康，絕對不要自己敲，要請專門業者處理。看到有人偷倒，請記下車號和時間告訴我們。`,
      en: `No; the decorator takes renovation waste away, or you hire a licensed company, which names its price.

Put the cost of removal and the destination into the contract and ask for a certificate. Environmental Protection has the list of licensed companies; look for the permit number on the lorry. Very cheap offers often end in illegal dumping, for which the customer may be liable too.

For a little that you took out yourself, such as one toilet or a few boards, call the district cleaning team and ask for an appointment. Pack kinds separately and pull out nails.

Bricks and concrete go to licensed sites or re-use plants. Asbestos sheets harm your health; never break them, but hire a specialist. If you see dumping, note the plate and the time and tell us.`,
    },
    keywords: [
      '裝潢',
      '廢棄物',
      '磚塊',
      '馬桶',
      '石綿',
      '清運業者',
      'renovation waste',
      'bricks',
      'toilet',
      'asbestos',
      'licensed hauler',
    ],
  },
  {
    id: 'bulky-waste-dumped-in-street',
    categoryId: 'bulky-waste',
    departmentId: 'environment',
    question: {
      zh: '有人把舊家具丟在路邊，找誰清走？',
      en: 'Somebody left old furniture in the street. Who takes it away?',
    },
    answer: {
      zh: `告訴我們地點和物品，清潔隊會去看並清走；擋住通道或路口的，會優先處理。

如果知道是誰丟的，請說明時間、特徵、車號或有沒有監視器，環境保護局會查處，檢舉人身分保密。有些是住戶已經預約好、正等收運的，清潔隊會先核對。

東西在公園、學校、國有地或私人土地，要由管理單位或地主清理；私人空地堆得髒亂，市府可以通知地主限期清除。

颱風和淹水後，市府會另外安排大量家具集中收運，請依里長和清潔隊公告的時間、地點放置，不要混入瓦斯罐、油漆和電池。想檢舉長期亂丟的地點，可以建議加強稽查或裝監視器。`,
      en: `Tell us the place and what it is, and the cleaning team takes it away; things in the way come first.

If you know who left it, tell us the time, a description, a number plate, or whether there is a camera. Environmental Protection follows it up and keeps your name confidential. Sometimes residents have an appointment and the things are waiting for the truck; the team checks.

In parks, schools, on state or private land the owner must clear it; the city can order a landowner to tidy up by a date.

After typhoons and floods furniture is collected in bulk. Put it where and when the neighbourhood chief and the team announce, without gas bottles, paint or batteries. For places where it happens again and again you may propose inspections or a camera.`,
    },
    keywords: [
      '路邊家具',
      '棄置',
      '大型垃圾',
      '占道',
      '清走',
      'dumped furniture',
      'street',
      'bulky',
      'remove',
      'after typhoon',
    ],
  },
];
