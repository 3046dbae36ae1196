import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about trouble at work: unpaid wages, dismissal, and migrant workers. */
export const laborDisputeArticles: ArticleSeed[] = [
  {
    id: 'labor-dispute-unpaid-wages',
    categoryId: 'labor-dispute',
    departmentId: 'labor',
    question: {
      zh: '老闆欠薪、不給加班費，要找誰？',
      en: 'My employer has not paid my wages or overtime. Who can help?',
    },
    answer: {
      zh: `請向勞工局申請勞資爭議調解，不用錢；也可以同時檢舉，請勞動檢查人員去查。

調解請找工作地點所在的縣市，工作在高雄就找高雄市勞工局，可以線上、郵寄或臨櫃申請。請準備公司名稱地址、到職日、薪資約定、欠了哪幾個月多少錢，以及打卡紀錄、薪資單、存摺、對話截圖；沒有書面契約也能申請。勞工局會通知雙方開會，談成的紀錄有契約效力，對方不付可以聲請法院強制執行。

檢舉可以要求保密，但檢查只處罰雇主，不會替您把錢要回來，所以兩條路可以一起走。薪資請求有五年期限，別拖太久。公司倒閉、老闆跑了，可以問積欠工資墊償；打官司需要律師，可申請法律扶助 412-8518。一般勞動法令也可打 1955。`,
      en: `For unpaid wages ask the Labor Affairs Bureau for mediation, free of charge; you can also report the employer for inspection.

Mediation belongs to the place where you work; for Kaohsiung apply online, by post or in person. Prepare the company's name and address, your starting day, the agreed wage, which months and how much are owed, and any time cards, pay slips, bank book and messages. No written contract is needed. The bureau calls both sides to a meeting; what is agreed there binds them, and a court can enforce it.

A report can be kept confidential, but inspection only fines the employer and does not recover your money, so use both. Wage claims lapse after five years. If the firm has closed, ask about the wage arrears fund. For a lawyer, legal aid is 412-8518. General questions on labour law: 1955.`,
    },
    keywords: [
      '欠薪',
      '加班費',
      '勞資爭議',
      '調解',
      '勞檢',
      '檢舉公司',
      '薪水',
      'unpaid wages',
      'overtime',
      'labor dispute',
      'labour',
      'mediation',
      'employer',
    ],
  },
  {
    id: 'labor-dispute-dismissal',
    categoryId: 'labor-dispute',
    departmentId: 'labor',
    question: {
      zh: '突然被公司叫不用來了，可以要資遣費嗎？',
      en: 'I was told not to come back to work. Can I claim severance pay?',
    },
    answer: {
      zh: `公司因經營或職務上的理由資遣您，要先預告並給資遣費；不要急著簽自願離職書。

預告期依年資：滿三個月未滿一年十天，一年以上未滿三年二十天，三年以上三十天，沒預告就要補工資，預告期間每週可請兩天有薪的謀職假。資遣費以勞退新制計算，每工作滿一年給半個月平均工資，最高六個月，應在三十天內付清。請公司開立非自願離職證明，公司不給可以向勞工局申請協助。

公司說您嚴重違規而開除，才可能不用給資遣費，若您不同意，請趕快申請勞資爭議調解，有些主張有期限。請留下通知、對話和出勤紀錄。因懷孕、生病、工傷、申訴性騷擾或參加工會被解僱，可能是違法的，請特別說明。失業給付請帶證明到就業服務站辦理。`,
      en: `An employer who lays you off must give notice and severance pay; do not hurry to sign a voluntary resignation.

Notice is 10 days after three months' service, 20 days after a year, 30 days after three years, or pay instead; during it you have up to two paid days a week to look for work. Under the present pension system severance is half a month's average wage for each year, at most six months' wages, due within 30 days. Ask for a certificate of involuntary separation; if it is refused the Labor Affairs Bureau can help.

Only dismissal for serious misconduct goes without severance. If you disagree, ask for mediation soon, for some claims have a time limit; keep the notice, messages and attendance records. Dismissal over pregnancy, illness, a work injury, a harassment complaint or union work may be illegal: say so. For unemployment benefit take the certificate to an employment service station.`,
    },
    keywords: [
      '資遣費',
      '解僱',
      '開除',
      '非自願離職',
      '預告',
      '遣散',
      'severance',
      'dismissed',
      'fired',
      'laid off',
      'notice',
      'resignation',
    ],
  },
  {
    id: 'labor-dispute-migrant-workers',
    categoryId: 'labor-dispute',
    departmentId: 'labor',
    question: {
      zh: '移工遇到困難，或看護、雇主有問題，要打哪裡？',
      en: 'Where can a migrant worker, or a family that employs one, get help?',
    },
    answer: {
      zh: `請打 1955，二十四小時免費，有中文、英文、印尼文、越南文和泰文服務。

薪水被扣、護照被拿走、被打罵性騷擾、工作和契約不一樣、想換雇主，都可以申訴，1955 會派給勞工局處理，身分保密；有人身危險請打 110，需要安置也會安排。雇主和仲介不可以扣留證件，也不可以強迫做契約以外的工作。

雇主遇到移工失聯，連續三天曠職失去聯繫，要依規定期限通報勞動部、移民署和警察；看護請假可以問 1966 的喘息服務。聘僱、轉換、展延的申請由勞動部辦理，體檢和生活照顧由勞工局檢查。居留證和簽證請問移民署 1990 外來人士諮詢專線。勞工局也有雙語人員，面談可以請通譯。`,
      en: `Migrant workers and their employers can call 1955, free, day and night, in Chinese, English, Indonesian, Vietnamese and Thai.

You can complain about wages held back, a passport taken, violence or harassment, or work that is not in the contract, and ask about changing employer. 1955 hands it to the Labor Affairs Bureau and keeps your name secret. In danger call 110; shelter is arranged if needed. No employer or broker may keep your papers.

An employer whose worker has been absent without contact for three days in a row must report it in time to the Ministry of Labor, the Immigration Agency and the police. For cover when a caregiver is on leave, ask 1966 about respite. The Ministry handles hiring, transfer and extension; the bureau inspects living conditions. For residence permits and visas call 1990. The bureau has staff who speak several languages.`,
    },
    keywords: [
      '移工',
      '外勞',
      '外籍看護',
      '1955',
      '仲介',
      '失聯',
      '轉換雇主',
      'migrant worker',
      'caregiver',
      'broker',
      'passport',
      'runaway',
      'Indonesian',
      'Vietnamese',
    ],
  },
];
