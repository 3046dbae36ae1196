import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about work: finding it, living without it, and training or adapting for it. */
export const jobSeekingArticles: ArticleSeed[] = [
  {
    id: 'job-seeking-find-work',
    categoryId: 'job-seeking',
    departmentId: 'labor',
    question: {
      zh: '想找工作，市府有什麼免費的服務？',
      en: 'I am looking for work. What free help does the city give?',
    },
    answer: {
      zh: `請到就近的就業服務站登記求職，免費配對工作，也可以打 0800-777-888 詢問。

帶身分證就可以辦，最好準備學經歷、想做的工作、可以上班的時段和地區。就業服務員會介紹職缺、協助寫履歷、陪同面試，也會辦現場徵才；「台灣就業通」網站可以自己查。身心障礙者、中高齡、二度就業、更生人、新住民、低收入戶，另有專人和雇主獎勵。

合法的介紹不會先收錢，也不會要您交出提款卡、存摺、身分證正本或手機門號；遇到這種情形請打 165 或 110。外縣市的工作也能透過就業服務站介紹。青年職涯和創業可以問青年局。1999 可以依您的住址查最近的就業服務站和服務時間。`,
      en: `To find work, register free of charge at the nearest employment service station, or call 0800-777-888.

Bring your identity card, and if you can, your schooling and work so far, what you want, the hours and the area. The staff suggest openings, help with the résumé, go with you to interviews and hold job fairs; the TaiwanJobs website is open to all. People with disabilities, older workers, those returning to work, ex-offenders, new immigrants and low-income families have advisers of their own, and employers get incentives.

No honest offer asks for money first, or for your bank card, bank book, original identity card or SIM card: if one does, call 165 or 110. For careers of young people and starting a business ask the Youth Bureau. 1999 can find the nearest station and its hours.`,
    },
    keywords: [
      '找工作',
      '就業服務站',
      '求職',
      '職缺',
      '徵才',
      '台灣就業通',
      'job',
      'work',
      'employment',
      'vacancy',
      'job fair',
      'resume',
    ],
  },
  {
    id: 'job-seeking-unemployment-benefit',
    categoryId: 'job-seeking',
    departmentId: 'labor',
    question: { zh: '被資遣了，失業給付怎麼申請？', en: 'I lost my job. How do I claim unemployment benefit?' },
    answer: {
      zh: `請帶非自願離職證明到就業服務站辦理求職登記和失業認定，十四天內沒有推介到工作就能領失業給付。

條件是非自願離職、有工作能力和意願，而且離職前三年內就業保險年資合計滿一年。請帶身分證、離職證明和本人存摺。給付約為離職前六個月平均投保薪資的六成，有扶養眷屬可以加給；最長六個月，四十五歲以上或身心障礙者九個月。

之後每個月要再辦一次失業認定，並附上求職紀錄；有工作收入要申報，提早找到穩定工作可以申請提早就業獎助津貼。公司不開離職證明，請找勞工局；公司沒有幫您投保，可以向勞保局檢舉並請求損失。自己辭職不能領，但仍可使用求職和職訓服務。核發和計算問題請問勞保局。`,
      en: `Take your certificate of involuntary separation to an employment service station; if no work is found within 14 days, the benefit is paid.

You must have lost the job against your will, be able and willing to work, and have been insured for a year in all during the last three. Bring your identity card, the certificate and your bank book. It is about 60 per cent of your average insured wage of the last six months, more with dependants, for up to six months, or nine from age 45 or with a disability.

Come back each month with a record of your search, and report any earnings. If you find steady work early there is a bonus. If the employer gives no certificate, ask the Labor Affairs Bureau; if you were never insured, complain to the Bureau of Labor Insurance, which also answers about amounts. If you resigned there is no benefit, but the job and training services are open to you.`,
    },
    keywords: [
      '失業給付',
      '失業補助',
      '非自願離職',
      '就業保險',
      '失業認定',
      'unemployment benefit',
      'unemployed',
      'lost job',
      'laid off',
      'insurance',
    ],
  },
  {
    id: 'job-seeking-training-accommodation',
    categoryId: 'job-seeking',
    departmentId: 'labor',
    question: {
      zh: '想學一技之長，或身心障礙者上班需要輔具，有補助嗎？',
      en: 'Is there training for a trade, or help to adapt a job to a disability?',
    },
    answer: {
      zh: `有，失業者可以參加免費或補助的職業訓練，身心障礙員工可以由公司或本人申請職務再設計。

職訓課程有水電、烘焙、照顧服務、程式設計等，請看台灣就業通網站或問就業服務站，多半要先面談和甄試。一般失業者自付一部分，非自願離職、身心障礙、低收入、中高齡等身分可以全額補助，符合資格還能領訓練期間的生活津貼；報名時要還沒有勞保或符合規定。

職務再設計是改善工作環境、添購輔具或安排手語翻譯、視力協助員，例如報讀軟體、點字顯示器、放大機、可調的桌子。請向勞工局申請，專家會到公司看過再核定，先核准再買。還沒有工作的身心障礙者，可以找職業重建窗口做評量和陪同就業。`,
      en: `Yes; jobless people can join free or subsidised courses, and workers with disabilities or their employers can apply for job accommodation.

Courses range from plumbing and baking to care work and programming; see the TaiwanJobs website or ask an employment service station. Most begin with an interview. Ordinary jobseekers pay a part; people laid off, with disabilities, on low incomes or older may pay nothing, and some receive a living allowance meanwhile. Ask about the insurance rules before you enrol.

Job accommodation pays for changes at the workplace, for devices such as a screen reader, a braille display, a magnifier or an adjustable desk, and for sign language interpreters or sighted assistants. Apply to the Labor Affairs Bureau: an expert visits, and you buy only after approval. People with disabilities who are not yet in work can ask the vocational rehabilitation service for assessment and support.`,
    },
    keywords: [
      '職業訓練',
      '職訓',
      '職務再設計',
      '身障就業',
      '輔具',
      '視力協助員',
      'training',
      'course',
      'job accommodation',
      'disability',
      'screen reader',
      'vocational',
    ],
  },
];
