import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about medical care: at night, for the mind, and when treatment went wrong. */
export const medicalArticles: ArticleSeed[] = [
  {
    id: 'medical-night-and-holiday',
    categoryId: 'medical',
    departmentId: 'health',
    question: { zh: '晚上或假日不舒服，要去哪裡看醫生？', en: 'Where can I see a doctor at night or on a holiday?' },
    answer: {
      zh: `有生命危險請打 119；不急的話，可用健保署的院所查詢，找附近晚上或假日有開的診所。

胸痛、呼吸困難、突然嘴歪手腳無力、大量出血、意識不清、抽搐，都請立刻打 119，救護車緊急送醫到就近的適當醫院不收費。感冒、輕微腸胃不適先看診所，急診依病情輕重看診，不是先到先看，費用也比較高。

健保署網站和健保快易通 App 可以查「固定看診時段」和「長假期看診時段」，也可以打健保諮詢專線 0800-030-598；去之前先打電話確認。高雄的大型急診全天開放。農曆年、颱風假期間，衛生局會公布加開的門診。1999 不能替醫師判斷病情或推薦醫生，但可以幫您查附近院所的電話。`,
      en: `If life is in danger call 119; otherwise use the health insurance website to find a clinic that is open near you.

Call 119 for chest pain, trouble breathing, a drooping face or weak arm, heavy bleeding, confusion or a fit; the ambulance takes you to the nearest suitable hospital free of charge. For a cold or a mild stomach upset go to a clinic first. Emergency rooms treat the gravest case first, not whoever came first, and cost more.

The National Health Insurance website and app list clinic hours, holidays included; the insurance line is 0800-030-598. Telephone the clinic before you go. The large emergency rooms are always open. At Lunar New Year and on typhoon days the Department of Health announces extra clinics. 1999 cannot judge an illness or recommend a doctor, but can look up numbers near you.`,
    },
    keywords: [
      '急診',
      '夜間門診',
      '假日看診',
      '診所',
      '看醫生',
      '救護車',
      '健保',
      'doctor',
      'clinic',
      'emergency room',
      'night',
      'holiday',
      'hospital',
    ],
  },
  {
    id: 'medical-mental-health',
    categoryId: 'medical',
    departmentId: 'health',
    question: {
      zh: '心情很差、不想活了，有誰可以聽我說？',
      en: 'I feel hopeless and do not want to live. Who will listen?',
    },
    answer: {
      zh: `請打 1925 安心專線，二十四小時免費，有專業人員聽您說；已經傷害自己或正要這麼做，請打 119。

也可以打 1995 生命線或 1980 張老師。不用想好要說什麼，從現在的感覺說起就可以。1925 談話保密，只有在有立即生命危險時，才會請警消去幫忙。

想看醫生可以掛身心科或精神科，健保有給付；想找人談，可以到社區心理衛生中心預約心理諮商，高雄各區有心理諮商據點，費用和年齡資格請問衛生局。擔心家人或鄰居有自殺念頭、精神狀況不穩，也可以打 1925 詢問怎麼陪伴；正要跳樓或持刀，請直接打 110 和 119，不要自己靠近。`,
      en: `Call 1925, free, day and night; a trained person will listen. If you have hurt yourself or are about to, call 119.

Lifeline 1995 and Teacher Chang 1980 will listen as well. You need not know what to say; begin with how you feel now. What you say to 1925 stays private; only when a life is in immediate danger are police or an ambulance asked to help.

To see a doctor, book psychosomatic medicine or psychiatry; the health insurance pays. To talk, book a session through the community mental health centres; ask the Department of Health about places, cost and ages. If you fear for someone else, 1925 also tells you how to be with them. If someone is about to jump or holds a knife, call 110 and 119 and keep away.`,
    },
    keywords: [
      '1925',
      '安心專線',
      '自殺',
      '憂鬱',
      '不想活',
      '心理諮商',
      '生命線',
      '張老師',
      'suicide',
      'depression',
      'mental health',
      'counselling',
      'counseling',
      'hopeless',
    ],
  },
  {
    id: 'medical-dispute',
    categoryId: 'medical',
    departmentId: 'health',
    question: {
      zh: '懷疑醫療疏失或被多收錢，可以怎麼申訴？',
      en: 'I think I was treated wrongly or overcharged. How do I complain?',
    },
    answer: {
      zh: `請先向醫院的關懷或申訴窗口要求說明，談不攏可以向衛生局申請醫療爭議調解。

依醫療事故預防及爭議處理法，醫療爭議要先調解才進入訴訟，由衛生局的調解會找醫事和法律專家協助雙方。請準備病歷複製本、診斷書、收據和事情經過，病歷您本人有權申請，醫院不能拒絕。調解成立並經法院核定，和判決有同樣效力；不成立可以再提起訴訟。請留意法律上的請求期限，可先找法律扶助。

覺得自費項目收費不合理、沒開收據、服務態度或環境不佳，可以請 1999 立案給衛生局查處。健保部分負擔有疑問請打健保署 0800-030-598。衛生局不做醫療鑑定結論，也不能替您決定賠償金額。`,
      en: `Ask the hospital's patient relations office for an explanation first; if you cannot agree, apply to the Department of Health for mediation.

Under the law on medical disputes, mediation comes before a lawsuit; a panel at the department brings in medical and legal experts. Prepare a copy of the medical record, the certificate, receipts and an account of what happened; the hospital may not refuse you your record. An agreement approved by the court is as good as a judgment; without one you can still sue. Mind the legal time limits and take legal advice early.

For charges that seem wrong, a missing receipt, rude service or poor conditions, 1999 opens a ticket for the department. For questions on insurance co-payments call 0800-030-598. The department does not rule on medical fault and cannot set compensation.`,
    },
    keywords: [
      '醫療糾紛',
      '醫療爭議',
      '調解',
      '病歷',
      '多收費',
      '自費',
      '申訴',
      'malpractice',
      'medical dispute',
      'mediation',
      'overcharged',
      'complaint',
      'medical record',
    ],
  },
];
