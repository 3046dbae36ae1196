import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about urban development: zoning, objections to a plan, and help with the rent. */
export const urbanPlanningArticles: ArticleSeed[] = [
  {
    id: 'urban-planning-zoning-certificate',
    categoryId: 'urban-planning',
    departmentId: 'urban',
    question: {
      zh: '怎麼查土地是住宅區還是農業區？分區證明怎麼申請？',
      en: 'How do I find the zoning of a plot, and get a certificate of it?',
    },
    answer: {
      zh: `請先到都市發展局的都市計畫查詢網站，輸入地號免費查；要正式文件，再申請土地使用分區證明書。

證明書可以線上或臨櫃申請，請準備行政區、地段和地號，以及近期的地籍圖；規費按筆數計算，都市發展局有公告。只知道門牌的，先向地政事務所查地號。證明有參考期限，買賣、貸款前請用最新的。

網站上的顏色只供參考，以證明書為準；一筆土地可能同時有兩種分區或公共設施用地，要另外分割測量才知道面積。非都市土地看謄本上的使用分區和編定，請問地政局。能不能蓋房子、蓋多高，還要看道路、建築線和建築法規，請問工務局或建築師；能不能開店，也要一併查分區允許的使用項目。`,
      en: `See the zoning free of charge on the Urban Development Bureau's online map; for an official paper, apply for a zoning certificate.

Apply online or at the counter with the district, section and land number and a recent cadastral map. The fee is counted by parcel. If you know only the address, the land office finds the number. Certificates age; use a new one for a sale or a loan.

The map's colours are only a guide; the certificate counts. One parcel can lie in two zones or in land reserved for public use, and only a survey shows how much of each. For land outside the urban plan, the zone stands on the land transcript: ask Land Administration. Whether and how high you may build also depends on roads and building rules: ask Public Works or an architect. For a shop, check what the zone permits.`,
    },
    keywords: [
      '分區證明',
      '使用分區',
      '都市計畫',
      '地號',
      '住宅區',
      '農業區',
      '公設地',
      'zoning',
      'zone',
      'land use',
      'certificate',
      'plot',
    ],
  },
  {
    id: 'urban-planning-objection',
    categoryId: 'urban-planning',
    departmentId: 'urban',
    question: {
      zh: '都市計畫變更影響我家，可以表達意見嗎？',
      en: 'A change of the urban plan affects my home. Can I object?',
    },
    answer: {
      zh: `可以，都市計畫草案公開展覽三十天內，任何人都能用書面向市府提出意見，也可以到說明會發言。

意見書請寫姓名、地址、電話、土地或房屋的位置，以及建議和理由，最好附圖，寄或送到都市發展局，也可以線上填寫；超過期限寄的，委員會審議時仍可能參考。展覽地點和說明會時間會登報、上網，也會在區公所張貼。

之後由市都市計畫委員會審議，主要計畫還要內政部核定，您可以申請列席說明，最後結果會公告並答覆。您的土地被劃為公園、道路等公共設施，什麼時候徵收要看用地機關的計畫和預算，請告訴 1999 地號，我們轉相關單位答覆。都市更新、老屋重建有推動師和輔導團可以免費諮詢，請不要急著在不清楚的同意書上簽名。`,
      en: `Yes; while a draft urban plan is on public display for thirty days, anyone may send written comments or speak at meetings.

Give your name, address, telephone, where your land or house is, what you want and why, if possible with a map, to the Urban Development Bureau by post, in person or online. Late comments may still be considered. The place of display and the meetings are announced in the press, online and at the district office.

The city's planning commission decides next, and the main plan also needs the Ministry of the Interior. You can ask to be heard there, and are told the outcome. If your land is reserved for a road or park, when it will be bought depends on the department that needs it: tell 1999 the land number and we ask. On urban renewal and rebuilding old houses there are free advisers; do not hurry to sign a consent form that you do not understand.`,
    },
    keywords: [
      '都市計畫變更',
      '公開展覽',
      '陳情',
      '意見',
      '徵收',
      '都市更新',
      '危老',
      'urban plan',
      'objection',
      'public display',
      'expropriation',
      'renewal',
    ],
  },
  {
    id: 'urban-planning-rent-subsidy',
    categoryId: 'urban-planning',
    departmentId: 'urban',
    question: { zh: '租屋補助、社會住宅怎麼申請？', en: 'How do I apply for a rent subsidy or social housing?' },
    answer: {
      zh: `租金補貼請上內政部國土管理署的網站線上申請，社會住宅則看公告的招租期間報名抽籤。

租金補貼請準備身分證、租約和存摺，不用房東同意，也不能因為申請而被趕走；家庭所得、財產和是否有自有住宅有規定，新婚、育兒、低收入、身心障礙等有加碼。近年改成全年隨到隨辦，但每年規定會調整，例如房屋必須是合法住宅，請以當年度公告為準。換租約或搬家，要在期限內補件，才不會中斷。

社會住宅由市府和中央興建，分別公告，弱勢和育有小孩的家庭有保留戶。也可以找包租代管業者，用社會住宅的優惠承租。不會線上申請的人，可以到都市發展局住宅發展單位臨櫃，請先問 1999 地點和時間。遇到押金、漲租、修繕糾紛，可以向地政局申請住宅租賃爭議調處，不收費。`,
      en: `For the rent subsidy apply on the National Land Management Agency's website; for social housing, watch for announced lettings and enter the draw.

Have ready your identity card, lease and bank book. The landlord's consent is not needed, and you may not be put out for applying. There are limits of income, property and home ownership, and more for newly-weds, families with children, low incomes and disabilities. It has lately been open all year, but rules change yearly, for instance that the dwelling must be legal. If the lease changes, hand in the new one in time.

Social housing is built by the city and by the central government, each with its own notice, and part is kept for families with children and people in need. Subletting schemes with the same benefits also exist. If you cannot apply online, go to the counter of the Urban Development Bureau's housing section; ask 1999 where and when. For quarrels over deposit, rent or repairs, Land Administration mediates free of charge.`,
    },
    keywords: [
      '租屋補助',
      '租金補貼',
      '社會住宅',
      '社宅',
      '抽籤',
      '房東',
      '包租代管',
      'rent subsidy',
      'housing',
      'social housing',
      'rent',
      'lease',
    ],
  },
];
