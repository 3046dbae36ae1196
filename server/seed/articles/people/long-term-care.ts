import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about long-term care: applying, what it costs, and rest for those who care. */
export const longTermCareArticles: ArticleSeed[] = [
  {
    id: 'long-term-care-apply',
    categoryId: 'long-term-care',
    departmentId: 'health',
    question: {
      zh: '家裡長輩需要人照顧，長照服務怎麼申請？',
      en: 'An older person at home needs care. How do we apply for long-term care?',
    },
    answer: {
      zh: `請打 1966 長照專線，上班時間有專人接聽，會安排照顧管理專員到家裡評估。

可以申請的人包括六十五歲以上失能的長輩、五十五歲以上失能的原住民、失智的人，以及領有身心障礙證明的失能者；資格近年有放寬，不確定就打去問。申請免費，家屬、鄰居或里長都能代為聯絡。請準備被照顧者的姓名、身分證字號、住址和目前狀況，例如能不能自己吃飯、上廁所、走路。

評估後核定需要的等級和額度，再由個案管理員和您一起排服務，像居家照顧、日間照顧、交通接送、輔具和喘息服務。正在住院的人，出院前就可以請醫院的出院準備服務先做評估，回家就能銜接。`,
      en: `Call 1966, the long-term care line, in office hours; a care manager will visit the home and assess what is needed.

It is for people who need help with daily life: those over 65, indigenous people over 55, people with dementia, and people with a disability certificate. The rules have been widened in recent years; if in doubt, ask. Applying is free, and family, a neighbour or the village chief can call. Have ready the name, identity number, address and condition: can the person eat, use the toilet and walk alone?

After the assessment a level and an amount are set, and a case manager arranges the services with you: care at home, day care, transport, aids, respite. For someone in hospital, ask its discharge service to assess before the person goes home.`,
    },
    keywords: [
      '1966',
      '長照',
      '長期照顧',
      '居家服務',
      '日照',
      '失能',
      '失智',
      '照專',
      'long-term care',
      'home care',
      'day care',
      'dementia',
      'care manager',
    ],
  },
  {
    id: 'long-term-care-cost',
    categoryId: 'long-term-care',
    departmentId: 'health',
    question: { zh: '長照服務要自己付多少錢？', en: 'How much of long-term care must we pay ourselves?' },
    answer: {
      zh: `政府依失能等級給每月額度，在額度內低收入戶免費，其他家庭只付一部分。

一般戶的照顧服務大約自付一成六，中低收入戶更低；交通接送和輔具、居家無障礙改善的自付比例另外計算，偏遠地區也不同。超過額度或政府沒有補助的項目要全額自費，開始服務前，個案管理員會給您一份照顧計畫，寫明每項服務和自付金額，同意才簽。

每月費用由服務單位開收據，保留下來；住機構或使用長照的家庭，報所得稅時可以看是否符合長照特別扣除額，請打國稅局 0800-000-321。聘有外籍看護的家庭也能使用部分服務，例如交通、輔具和喘息。各項額度和比例會調整，請以 1966 的說明為準。`,
      en: `For long-term care the state sets a monthly amount by need; low-income households pay nothing within it, others a share.

An ordinary household pays about 16 per cent for care services, and a lower-middle-income one less. Transport, aids and changes to the home have other shares, and remote districts differ. Beyond the amount you pay in full. Before anything begins the case manager gives you a plan with every service and what you pay; sign only if you agree.

Keep the monthly receipts. For income tax, see whether the special deduction for long-term care applies: National Taxation Bureau, 0800-000-321. Families with a foreign caregiver can use some of the services, such as transport, aids and respite. Amounts and shares change; 1966 has the current ones.`,
    },
    keywords: [
      '長照費用',
      '部分負擔',
      '自付',
      '額度',
      '補助',
      '低收入',
      '扣除額',
      'cost',
      'co-payment',
      'subsidy',
      'price',
      'long-term care',
    ],
  },
  {
    id: 'long-term-care-respite',
    categoryId: 'long-term-care',
    departmentId: 'health',
    question: {
      zh: '照顧家人好累，可以有人來換手讓我休息嗎？',
      en: 'I am worn out caring for my family. Can someone take over for a while?',
    },
    answer: {
      zh: `可以，請打 1966 申請喘息服務，由照顧人員到家裡接手，或讓家人短暫到日照中心或機構。

已經在使用長照的人，直接跟個案管理員說要排喘息；還沒申請的要先到家評估。每年有一定天數的額度，依失能等級不同，費用政府補助大部分。年節、連假很搶手，請提早預約。聘有外籍看護，看護請假或休假時也可以申請替代照顧，資格請問 1966。

心裡很悶、和家人起衝突、不知道怎麼照顧，可以打家庭照顧者關懷專線 0800-507-272，有人聽、有人教，也有支持團體。如果已經快要失控、怕傷到家人或自己，請打 113 或 1925，這不是丟臉的事。`,
      en: `Yes; call 1966 for respite care: someone takes over at home, or the person spends time at a centre.

If you already have long-term care, tell your case manager; if not, the home is assessed first. There is a yearly amount according to the level of need, and the state pays most of it. Holidays are booked early. Families with a foreign caregiver can ask for a stand-in when she is on leave; ask 1966 who qualifies.

If you feel low, quarrel with the family or do not know how to go on, the family caregivers' line is 0800-507-272: someone to listen, to teach you, and groups to join. If you are near losing control and fear harming someone or yourself, call 113 or 1925. There is no shame in it.`,
    },
    keywords: [
      '喘息服務',
      '照顧者',
      '家庭照顧者',
      '換手',
      '壓力',
      '外籍看護休假',
      'respite',
      'caregiver',
      'carer',
      'tired',
      'stand-in',
    ],
  },
];
