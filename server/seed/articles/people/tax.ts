import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about the city's taxes: paying, the rate for one's own home, and exemption for a vehicle. */
export const taxArticles: ArticleSeed[] = [
  {
    id: 'tax-bill-and-payment',
    categoryId: 'tax',
    departmentId: 'finance',
    question: {
      zh: '稅單沒收到或弄丟了，要怎麼繳？什麼時候繳？',
      en: 'My tax bill is missing. How and when do I pay?',
    },
    answer: {
      zh: `請打地方稅免費電話 0800-086-969 或就近到稅捐處補單，也可以上網用健保卡、憑證查詢並繳納。

每年四月繳使用牌照稅、五月繳房屋稅、十一月繳地價稅，遇到假日或災害會延後。銀行、便利商店、手機掃描、約定轉帳和信用卡都能繳；超商有金額上限，信用卡手續費問發卡銀行。繳完請留收據。

沒收到單子不能免罰，逾期會加滯納金，再不繳就移送強制執行。一時繳不出來，因天災、失業或生病等原因，可以在期限前申請延期或分期。地址改了，請申請變更投遞地址。所得稅、營業稅、遺產稅、贈與稅是國稅，請問高雄國稅局 0800-000-321。有人來電說退稅要您操作提款機，一定是詐騙，請打 165。`,
      en: `For a missing tax bill call 0800-086-969 or visit the Revenue Service Office, or pay online with your health insurance card.

Vehicle licence tax is due in April, house tax in May and land value tax in November, later when a holiday or disaster falls in between. Pay at banks, convenience stores, by phone, standing order or card; stores have an upper limit, and your bank tells you any card fee. Keep the receipt.

A missing bill is no excuse: late payment costs a surcharge and in the end enforcement. If you cannot pay because of disaster, job loss or illness, ask before the due date for more time or instalments. Tell the office your new address. Income, business, estate and gift tax are national: 0800-000-321. A caller who wants you at a cash machine for a "tax refund" is a fraud: call 165.`,
    },
    keywords: [
      '稅單',
      '補單',
      '繳稅',
      '房屋稅',
      '地價稅',
      '牌照稅',
      '分期',
      '滯納金',
      'tax bill',
      'pay tax',
      'house tax',
      'land tax',
      'licence tax',
      'instalment',
    ],
  },
  {
    id: 'tax-own-home-rate',
    categoryId: 'tax',
    departmentId: 'finance',
    question: {
      zh: '自己住的房子，房屋稅和地價稅可以比較便宜嗎？',
      en: 'Are house tax and land value tax lower for the home I live in?',
    },
    answer: {
      zh: `可以，但自住優惠稅率要自己申請，房屋和土地分開辦，還要有人在那裡設戶籍。

房屋稅自住要沒有出租或營業，由本人、配偶或直系親屬實際居住並設籍，全家在全國合計三戶以內；要適用當期，請在每年三月二十二日前辦好。地價稅自用住宅請在每年九月二十二日前申請，另有面積限制，配偶和未成年子女以一處為限；遇到假日會順延，過了期限從下一年才適用。

請帶身分證、印章和戶口名簿到稅捐處，也可以線上申請。遷出戶籍、出租、改成營業用要主動申報，否則會補稅。遷戶口時可以請戶政事務所代為通報。把房子租給符合規定的對象或加入社會住宅包租代管，有另外的優惠稅率。不確定現在用什麼稅率，請看稅單或打 0800-086-969。`,
      en: `Yes; a home you live in is taxed less, but you must apply, and someone must be registered there.

For house tax the home may not be let or used for business; you, your spouse, parents or children live and are registered there, with at most three homes per family in the country. To count for this year apply by 22 March. For land value tax apply by 22 September; there are limits of area, and one place for a couple with minor children. Holidays push the dates back; after them it counts from the next year.

Bring identity card, seal and household certificate to the Revenue Service Office, or apply online. Report it when you move out, let it or open a business, or tax is claimed back. Letting through social housing schemes has rates of its own. Your rate is on the bill, or call 0800-086-969.`,
    },
    keywords: [
      '自用住宅',
      '自住稅率',
      '房屋稅',
      '地價稅',
      '設籍',
      '優惠稅率',
      'own home',
      'house tax',
      'land value tax',
      'lower rate',
      'owner-occupied',
    ],
  },
  {
    id: 'tax-vehicle-exemption',
    categoryId: 'tax',
    departmentId: 'finance',
    question: {
      zh: '身心障礙者的車可以免牌照稅嗎？',
      en: 'Is a vehicle of a person with a disability free of licence tax?',
    },
    answer: {
      zh: `可以，每位身心障礙者以一輛車為限申請免徵使用牌照稅，要先申請，核准後才免。

身心障礙者本人有駕照的，車子要登記在本人名下；沒有駕照的，可以是本人、配偶，或同一戶籍二親等以內親屬的車。汽缸或馬力超過上限的，只免到上限，差額仍要繳。請帶身心障礙證明、行照、駕照、戶口名簿和印章到稅捐處或部分監理站辦理，也可以線上申請。

證明到期、換車、戶籍遷開或身心障礙者過世，免稅就會停止，請主動重新申請，免得之後補稅。燃料使用費不是稅捐處的業務，請問監理站；身障停車證請向區公所申請，兩件事要分開辦。不在稅單開徵前辦好的，先問清楚當年度從哪一天起免，電話 0800-086-969。`,
      en: `Yes; one vehicle for each person with a disability can be exempt from licence tax, but only after you apply and it is approved.

If the person holds a driving licence, the vehicle must be in their name; if not, it may belong to them, their spouse, or a relative within two degrees in the same household registration. Above a limit of engine size or power you pay the difference. Bring the disability certificate, vehicle registration, driving licence, household certificate and seal to the Revenue Service Office or some motor vehicle offices, or apply online.

It ends when the certificate runs out, the car is changed, the household separates or the person dies; apply again to avoid back tax. The fuel fee is a matter for the motor vehicle office, and the disabled parking permit for the district office. For the day from which this year's tax falls away, call 0800-086-969.`,
    },
    keywords: [
      '牌照稅',
      '免稅',
      '身心障礙',
      '汽車',
      '行照',
      '身障停車證',
      'licence tax',
      'license tax',
      'exemption',
      'disability',
      'car',
      'vehicle',
    ],
  },
];
