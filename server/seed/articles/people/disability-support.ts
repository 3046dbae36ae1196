import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers for people with disabilities: the certificate, transport, and assistive devices. */
export const disabilitySupportArticles: ArticleSeed[] = [
  {
    id: 'disability-support-certificate',
    categoryId: 'disability-support',
    departmentId: 'social',
    question: { zh: '身心障礙證明怎麼申請或換發？', en: 'How do I apply for or renew a disability certificate?' },
    answer: {
      zh: `請先到戶籍地區公所社會課領取身心障礙鑑定表，再拿到指定的醫院做鑑定。

第一次申請請帶身分證、印章和近照；不方便出門可以委託家人代領，長期臥床等情形可以申請醫師到宅鑑定。去醫院前先問看哪一科、要不要掛特別門診，鑑定費用有補助，相關檢查可能依健保收費。鑑定表不是看完診就好，要等醫院送衛生局、社會局審核需求，完成後區公所會通知您領證明，前後要一段時間。

證明有有效日期的，到期前區公所會通知重新鑑定，請提早辦，逾期會中斷福利；效期空白的一般免重新鑑定。障礙情形改變也能申請重新鑑定。對結果不同意，可以在收到後依公文期限申請複檢。`,
      en: `For a disability certificate, collect the assessment form at your district office, then take it to a designated hospital.

For a first application bring your identity card, seal and recent photographs. Family may collect the form for you, and for someone bedridden a doctor can assess at home. Ask the hospital which department to book. The assessment is subsidised; tests may be charged under the health insurance. The hospital sends the result on for health and social review, and the district office tells you when to collect the certificate. It takes a while.

If the certificate has an end date, you are told when to be assessed again; be early, or benefits are interrupted. You can also ask for a new assessment when your condition changes, or appeal the result within the time given in the letter.`,
    },
    keywords: [
      '身心障礙證明',
      '身障手冊',
      '鑑定',
      '換證',
      '重新鑑定',
      '殘障手冊',
      'disability certificate',
      'disability card',
      'assessment',
      'renew',
    ],
  },
  {
    id: 'disability-support-rehabus',
    categoryId: 'disability-support',
    departmentId: 'social',
    question: { zh: '復康巴士怎麼預約？誰可以搭？', en: 'How do I book the accessible minibus, and who may use it?' },
    answer: {
      zh: `領有身心障礙證明的人，或持醫師證明需要坐輪椅去就醫的人，可以打訂車電話或上網預約復康巴士。

請準備姓名、證明字號、上下車地址、時間、輪椅種類和陪同人數。開放預約的天數依障礙程度、是否坐輪椅和是否就醫而不同，程度較重的可以較早訂，越早訂越容易有車；臨時叫車要看有沒有空車。訂車電話和網址請問 1999。

車資比計程車便宜，共乘更低，費率請看交通局公告；調度時可能安排共乘，趕看診請預留時間。臨時不搭請儘早取消，常常沒有取消會影響之後的預約。訂不到車，可以改叫無障礙計程車，或符合長照資格的打 1966 問交通接送。司機服務或遲到的問題，1999 可以立案給交通局。`,
      en: `Anyone with a disability certificate, or a doctor's note for a wheelchair trip to treatment, can book the accessible minibus by telephone or online.

Have ready your name, the certificate number, both addresses, the time, the type of wheelchair and how many come along. How many days ahead you may book depends on the degree of disability, on a wheelchair and on whether it is for treatment; graver cases book earlier. Same-day rides depend on free vehicles. Ask 1999 for the booking number and website.

It costs less than a taxi, and less again when shared; see the Transportation Bureau for fares. Rides may be shared, so allow time. Cancel as early as you can; repeated no-shows affect later bookings. If there is none, try an accessible taxi, or 1966 if you qualify for long-term care. For late or poor service 1999 opens a ticket.`,
    },
    keywords: [
      '復康巴士',
      '輪椅',
      '接送',
      '預約',
      '無障礙計程車',
      '就醫',
      'rehabus',
      'accessible bus',
      'wheelchair',
      'booking',
      'transport',
    ],
  },
  {
    id: 'disability-support-assistive-devices',
    categoryId: 'disability-support',
    departmentId: 'social',
    question: {
      zh: '輪椅、助聽器、盲用電腦這些輔具有補助嗎？',
      en: 'Is there help to pay for a wheelchair, hearing aid or braille display?',
    },
    answer: {
      zh: `有，但請先申請、等核定公文下來再買，先買後申請通常不能補助。

領有身心障礙證明的人向戶籍地區公所申請，請帶身分證、證明、印章和存摺；許多項目要有醫師診斷書或輔具評估報告。不知道適合哪一種，可以先到輔具資源中心免費評估和試用，也可以借用二手輔具，修理也能詢問。輪椅、助聽器、點字顯示器、放大機、居家無障礙改善都在常見項目裡，金額上限和幾年可以申請一次依補助基準表。

核定後在公文期限內購買，把發票、保固書和照片送回區公所核銷。六十五歲以上或失能者也可以走長照輔具，請打 1966，兩邊同一項目只能擇一。上班要用的輔具，可以向勞工局申請職務再設計，讀書要用的請問學校。`,
      en: `Yes, assistive devices are subsidised, but apply first and buy only after the approval letter.

People with a disability certificate apply at their district office with identity card, certificate, seal and bank book; many items need a doctor's statement or an assessment report. If you are unsure what suits you, the assistive technology resource centre assesses you and lets you try things free of charge, lends used devices and advises on repairs. Wheelchairs, hearing aids, braille displays, magnifiers and changes to the home are common items; the list gives the limits and how often you may apply.

Buy within the time in the letter, and hand in the invoice, warranty and photographs. Older or frail people can also use long-term care, 1966, but only one scheme per item. For work, ask the Labor Affairs Bureau for job accommodation; for study, ask the school.`,
    },
    keywords: [
      '輔具',
      '輪椅',
      '助聽器',
      '盲用電腦',
      '點字顯示器',
      '補助',
      '電動輪椅',
      '無障礙改善',
      'assistive device',
      'wheelchair',
      'hearing aid',
      'braille display',
      'subsidy',
    ],
  },
];
