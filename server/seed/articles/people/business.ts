import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about business: registering one, a place in a market, and loans. */
export const businessArticles: ArticleSeed[] = [
  {
    id: 'business-register',
    categoryId: 'business',
    departmentId: 'economy',
    question: { zh: '想開店或成立公司，要怎麼登記？', en: 'I want to open a shop or a company. How do I register it?' },
    answer: {
      zh: `請先上經濟部的一站式線上申請系統預查名稱，再向經濟發展局辦商號或公司登記，會一併轉國稅局辦稅籍。

行號一個人就能開，要負無限責任；有限公司和股份有限公司責任以出資為限，手續多一些。請準備負責人身分證、名稱預查核准、營業地址的使用同意書或租約、資本證明。可以臨櫃、郵寄或線上辦理，規費看登記種類。

簽約租店面之前，先確認地址能不能做這個行業：分區向都市發展局查、建物用途向工務局查，餐飲、美容、補習班、旅宿、長照等還要另外的許可。營業額很小、只在家接案的人，登記義務不同，請問國稅局 0800-000-321。歇業、搬家、換負責人也要辦變更登記。想查一家店或公司是不是合法，可上經濟部商工登記公示資料查詢。`,
      en: `To register a business, check the name on the national one-stop website, then apply to the Economic Development Bureau.

A sole proprietorship needs one person, who is fully liable; in a limited company liability ends with the capital, with more formalities. Prepare the identity card, the approved name, consent or lease for the address, and proof of capital. Apply at the counter, by post or online; the fee depends on the type, and the tax office is told automatically.

Before you sign a lease, check that the trade is allowed there: zoning with Urban Development, the building's permitted use with Public Works. Food, beauty, cram schools, lodging and care need permits of their own. For very small turnover, or work from home, ask the National Taxation Bureau what applies: 0800-000-321. Closing, moving or a new owner must be registered too. Anyone can check a firm on the Ministry's public register.`,
    },
    keywords: [
      '開店',
      '商業登記',
      '公司登記',
      '行號',
      '名稱預查',
      '營業登記',
      '歇業',
      'register business',
      'company',
      'open a shop',
      'start a business',
      'sole proprietorship',
    ],
  },
  {
    id: 'business-market-stall',
    categoryId: 'business',
    departmentId: 'economy',
    question: {
      zh: '想在市場或夜市租攤位，要找誰？',
      en: 'I want a stall in a market or night market. Whom do I ask?',
    },
    answer: {
      zh: `公有市場的空攤由經濟發展局公告招租，請看公告期間的條件後投件，不能私下向別人頂讓。

請準備身分證、要賣的東西和預定的經營方式；使用費和管理費依市場、攤位大小不同，公告上會寫。民有市場和大多數夜市是民間經營，直接找該市場或夜市的自治會、管理人談，攤位租金市府不會干涉。

在馬路、騎樓或人行道擺攤影響通行，由警察取締；公園內由工務局管理。賣吃的要先做食品業者登錄並遵守衛生規定，請問衛生局。市場漏水、髒亂、有老鼠、攤位擋住走道或攤商收費爭議，請告訴 1999 市場名稱和攤號，我們會立案給經濟發展局。有人說付錢就能保證拿到公有攤位，請不要相信。`,
      en: `Empty stalls in public markets are advertised by the Economic Development Bureau; apply as the notice says, and take none over privately.

Prepare your identity card, and say what you will sell and how; the charges depend on the market and size, and are in the notice. Private markets and most night markets are run by others: talk to their association or manager. The city does not set their rents.

Police act on stalls that block a road, arcade or pavement; in parks it is Public Works. To sell food, register as a food business and keep the hygiene rules: ask the Department of Health. For leaks, dirt, rats, a blocked aisle or a quarrel about charges, tell 1999 the market and the stall number, and we open a ticket. Do not believe anyone who promises a public stall for money.`,
    },
    keywords: [
      '攤位',
      '市場',
      '夜市',
      '擺攤',
      '租攤',
      '攤販',
      '公有市場',
      'stall',
      'market',
      'night market',
      'vendor',
      'rent',
    ],
  },
  {
    id: 'business-loans',
    categoryId: 'business',
    departmentId: 'economy',
    question: {
      zh: '小生意缺資金，市府有貸款或補助嗎？',
      en: 'My small business needs money. Are there loans or grants?',
    },
    answer: {
      zh: `有，經濟發展局和銀行合作辦中小企業低利貸款，另有研發和數位轉型等補助，要先申請再動用。

貸款請準備商業或公司登記、營業稅申報資料、營運計畫和負責人身分證件，由銀行和審查會審核，信用不良、欠稅或票據拒絕往來多半不會過。額度、利率和補貼期間每年公告。十八到四十五歲的創業者，另可問青年局和中央的青年創業貸款。

研發補助有受理期間，競爭激烈，先看計畫書格式，可以參加說明會。因颱風、地震或施工受影響的商家，有時有專案紓困，請問 1999 最新公告。市府的貸款和補助都不收手續費，不會用簡訊連結要您填帳戶，遇到自稱代辦、保證過件要先付錢的，請打 165 查證。經營上的問題也可以免費問馬上辦服務中心 0800-056-476。`,
      en: `Yes; the Economic Development Bureau and banks offer low-interest loans for small businesses, and there are grants for research and digital tools.

For a loan prepare the registration, business tax returns, a plan and your identity papers; the bank and a panel decide, and bad credit, unpaid tax or bounced cheques usually mean no. Amounts and rates are announced each year. Founders aged 18 to 45 should also ask the Youth Bureau and about the central government's start-up loan.

Research grants have fixed periods and much competition; look at the form and go to a briefing. After typhoons, earthquakes or long road works there is sometimes special relief; ask 1999. None of them charges a fee or sends a text message asking for your account: if someone guarantees approval for money, call 165. For business advice free of charge, the national service centre for small firms is 0800-056-476.`,
    },
    keywords: [
      '貸款',
      '補助',
      '中小企業',
      '創業貸款',
      '資金',
      '紓困',
      'SBIR',
      'loan',
      'grant',
      'small business',
      'funding',
      'subsidy',
    ],
  },
];
