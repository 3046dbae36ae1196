import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about household registration: a lost identity card, moving, and a birth. */
export const householdRegistrationArticles: ArticleSeed[] = [
  {
    id: 'household-registration-lost-id',
    categoryId: 'household-registration',
    departmentId: 'civil',
    question: { zh: '身分證不見了，怎麼掛失和補發？', en: 'I lost my identity card. How do I report and replace it?' },
    answer: {
      zh: `請先打 1996 掛失，二十四小時都可以，再由本人到戶政事務所補領新的身分證。

補領請帶兩年內的彩色照片，以及戶口名簿、健保卡、駕照或護照等可以證明身分的文件；規費是新臺幣兩百元，通常當場就能拿到。補領必須本人親自到場確認容貌；下班時間掛失的，戶政事務所會在上班日回電確認。住院、行動不便等特殊情形，可以請戶政事務所到府服務。

掛失後又找到的，只要還沒補領，可以撤銷掛失；已經補領，舊證就不能再用。擔心被冒辦貸款或門號，可以向聯徵中心註記，也告訴銀行和電信公司；被偷或被騙走的請到派出所報案。健保卡遺失要另外向健保署補發，自然人憑證也要另外停用。戶政事務所的中午和延長服務時間各所不同，可先問 1999。`,
      en: `Report a lost identity card on 1996, day or night, then go in person to a household registration office for a new one.

Bring a colour photograph not older than two years and something that proves who you are: household certificate, health insurance card, driving licence or passport. The fee is NT$200, and you normally get the card at once. If you report out of hours, the office calls back on the next working day. You must come yourself, since your face is checked; for people in hospital or unable to go out, the office can come to you.

If you find the old card before you have a new one, the report can be withdrawn; afterwards it is void. Against misuse, leave a note with the Joint Credit Information Center and tell your bank and telephone company; if it was stolen, go to the police. The health insurance card and the citizen certificate are replaced separately. Hours at midday and in the evening differ; ask 1999.`,
    },
    keywords: [
      '身分證',
      '遺失',
      '掛失',
      '補發',
      '1996',
      '戶政',
      '戶政事務所',
      'identity card',
      'ID card',
      'lost',
      'replace',
      'household office',
    ],
  },
  {
    id: 'household-registration-moving',
    categoryId: 'household-registration',
    departmentId: 'civil',
    question: { zh: '搬家要怎麼遷戶口？要帶什麼？', en: 'I have moved. How do I change my registered address?' },
    answer: {
      zh: `請直接到新住址所在區的戶政事務所辦遷入，不用回舊的地方，搬家後三十天內要辦。

請帶身分證、印章、戶口名簿，以及新住址的證明：自己的房子帶所有權狀或最近的房屋稅單，租的房子帶租約，住親友家請戶長帶戶口名簿一起來或出具同意書。全家一起遷由戶長或成年家人辦理即可，委託別人要有委託書。有自然人憑證的，部分情形可以線上辦。

身分證會當場換新，戶籍改變後學區、投票所、社會福利和房屋稅自住稅率都可能跟著變，辦理時可以請戶政一起通報監理、稅捐和自來水等單位。房東不讓遷戶口，有合法租約仍可以單獨立戶，請帶租約洽戶政。別人一直把戶口寄在您家，屋主可以申請把他遷到戶政事務所。`,
      en: `After moving, register within 30 days at the household office of your new district; you need not return to the old one.

Bring identity card, seal, household certificate and proof of the address: the title deed or latest house tax bill, a lease, or, with relatives or friends, the head of household with their certificate or consent. For a whole family one adult is enough; anyone else needs a written authorisation. With a citizen digital certificate some moves can be made online.

Your identity card is renewed on the spot. School area, polling station, welfare and the house tax rate may change too; the office can notify the vehicle, tax and water offices for you. If the landlord objects, a valid lease still lets you register as a household of your own. If others keep their registration at your house, the owner can apply to have it moved to the household office.`,
    },
    keywords: [
      '遷戶口',
      '戶籍遷入',
      '搬家',
      '戶口名簿',
      '租約',
      '房東',
      '遷徙登記',
      'move',
      'change address',
      'registered address',
      'lease',
      'household registration',
    ],
  },
  {
    id: 'household-registration-birth',
    categoryId: 'household-registration',
    departmentId: 'civil',
    question: {
      zh: '寶寶出生要報戶口，怎麼辦？有生育津貼嗎？',
      en: 'How do I register a birth, and is there a birth allowance?',
    },
    answer: {
      zh: `請在寶寶出生後六十天內，由爸爸或媽媽到戶政事務所辦出生登記，生育津貼可以同時申請。

請帶出生證明書、戶口名簿、身分證和印章，先想好名字，並由父母書面約定從父姓或母姓，約不成可以在戶政抽籤。祖父母或同住家人也可以代辦。父母沒有結婚的，由媽媽辦理，爸爸認領另外登記；在國外出生的，文件要先經駐外館處驗證。

同一個窗口多半可以一起辦戶口名簿、新生兒健保卡和市府生育津貼，請帶存摺；津貼金額和父母設籍時間的條件由民政局公告，逾期不補，請當場問清楚。保險的生育給付要向投保單位或勞保局、育兒津貼向社會局或區公所申請。超過六十天還是可以登記，但會罰鍰。`,
      en: `Within 60 days of the birth, the father or mother registers it at a household registration office and can claim the birth allowance there.

Bring the birth certificate, household certificate, identity card and seal. Decide on the name, and agree in writing whose family name the child takes; if you cannot agree, lots are drawn at the office. Grandparents or relatives in the household may come instead. For unmarried parents the mother registers, and the father's acknowledgement is separate; papers from abroad must first be verified by Taiwan's office there.

The same counter normally handles the household certificate, the baby's health insurance card and the city's birth allowance; bring a bank book. The amount and the required period of residence are set by the Civil Affairs Bureau, and there is a time limit, so ask. Maternity benefit comes from your insurance and child allowance through Social Affairs. After 60 days you can still register, with a fine.`,
    },
    keywords: [
      '出生登記',
      '報戶口',
      '生育津貼',
      '新生兒',
      '取名',
      '從母姓',
      'birth',
      'newborn',
      'register birth',
      'birth allowance',
      'baby',
      'name',
    ],
  },
];
