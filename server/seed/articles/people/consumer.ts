import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about consumers and the law: complaints, returns, and free legal advice. */
export const consumerArticles: ArticleSeed[] = [
  {
    id: 'consumer-complaint',
    categoryId: 'consumer',
    departmentId: 'legal',
    question: { zh: '買東西有糾紛、店家不退錢，要怎麼申訴？', en: 'A business will not refund me. How do I complain?' },
    answer: {
      zh: `請打 1950 消費者服務專線，或上行政院消費者保護會網站填寫消費爭議申訴，都不用錢。

請準備店家名稱和地址、購買日期、金額、經過和您希望的處理方式，並附發票、契約、對話截圖或照片。第一次申訴會轉給業者，業者應在十五天內妥善處理；沒有回覆或您不滿意，可以提第二次申訴，由消費者保護官協商，再不行可申請消費爭議調解。調解成立並經法院核定，和判決有同樣效力。

這個管道只處理消費者和企業之間的糾紛，私人買賣、勞資或租屋的一般糾紛不適用；用信用卡付款的，可同時請銀行辦爭議款。消保官不能強迫業者賠償，業者倒閉或查不到人，多半要提告；像是詐騙請先打 165。瑕疵商品、標示不實、預付的健身房和補習班問題都可以申訴。`,
      en: `To complain about a business, call the consumer line 1950 or use the Consumer Protection Committee's website; both are free.

Have ready the name and address of the business, the date, the amount, what happened and what you want, with receipts, contract, messages or photographs. The first complaint goes to the business, which should settle it within 15 days. If not, a second complaint goes to a consumer ombudsman, and after that to mediation. An agreement approved by the court is as good as a judgment.

It covers only disputes between consumers and businesses, not private sales or work. If you paid by card, dispute the charge with your bank too. The ombudsman cannot force payment; if the firm has vanished you usually have to sue, and if it looks like fraud call 165 first. Faulty goods, false labels and prepaid gyms or classes all qualify.`,
    },
    keywords: [
      '1950',
      '消費爭議',
      '消保官',
      '退錢',
      '申訴',
      '健身房',
      '補習班',
      '瑕疵',
      'consumer',
      'complaint',
      'refund',
      'gym',
      'dispute',
    ],
  },
  {
    id: 'consumer-seven-day-return',
    categoryId: 'consumer',
    departmentId: 'legal',
    question: { zh: '網路買的東西不喜歡，可以退嗎？', en: 'Can I return something I bought online?' },
    answer: {
      zh: `可以，網路、電視、電話和上門推銷買的商品，收到後七天內可以退貨退款，不用說理由。

請在七天內用訊息、電子郵件或存證信函通知賣家，或直接把商品退回，留下寄件證明；猶豫期內檢查商品是可以的，但不要使用到超過檢查所需要的程度。賣家應在收到退貨後十五天內退款，退貨運費也不該要您出。

有例外：容易腐壞的食品、客製化商品、報紙雜誌、已拆封的影音和軟體、已拆封的個人衛生用品、經同意的線上數位內容，以及機票等，賣家有事先告知的話可以不適用。在實體店面買的沒有這項權利，要看店家的退換貨規定，有瑕疵則另當別論。向個人賣家買二手物也不適用。賣家不肯退，請打 1950。`,
      en: `Yes; goods bought online, by television, by telephone or at the door can be returned within seven days of arrival, without a reason.

Tell the seller in time by message, e-mail or registered letter, or send the goods back; keep proof of posting. You may examine the goods, but not use them beyond that. The seller should pay you back within 15 days of the return, and should not charge you for sending it.

There are exceptions, if you were told beforehand: perishable food, things made to your order, newspapers and magazines, opened recordings or software, opened hygiene articles, digital content you agreed to, and air tickets, for example. Goods bought in a shop have no such right unless the shop grants it, though faults are another matter; nor have second-hand things from a private seller. If the seller refuses, call 1950.`,
    },
    keywords: [
      '七天',
      '鑑賞期',
      '猶豫期',
      '網購',
      '退貨',
      '退款',
      '網拍',
      'online shopping',
      'return',
      'refund',
      'seven days',
      'cooling-off',
    ],
  },
  {
    id: 'consumer-legal-advice',
    categoryId: 'consumer',
    departmentId: 'legal',
    question: { zh: '市府有免費的法律諮詢嗎？', en: 'Does the city give free legal advice?' },
    answer: {
      zh: `有，平日在四維行政中心一樓聯合服務中心有律師輪值，鳳山、岡山等部分區公所也有固定時段。

去之前請先問 1999 當週的時段、是否要預約和取號方式，律師每個時段能談的人數有限。請帶身分證和相關文件，把事情經過照時間寫成一頁，最想問的問題列在最前面；律師會告訴您有哪些權利、怎麼走程序和期限，但不會代寫書狀，也不會幫您出庭。

經濟有困難、需要律師打官司，請打法律扶助基金會 412-8518，手機加 02；原住民、身心障礙者、勞工和詐騙被害人有專案。小額欠款、鄰居、車禍等糾紛，可以到區公所調解委員會，免費，調解書經法院核定後等於判決。收到法院、檢察署或市府的公文，請先看期限，不要放著。`,
      en: `Yes; on weekdays lawyers sit at the Joint Service Center, first floor, Sihwei Administration Center, and at set times in some district offices.

First ask 1999 for this week's hours and whether you need an appointment or a number; places are limited. Bring your identity card and papers, and write what happened on one page in order of time, with your main question first. The lawyer tells you your rights, the way and the time limits, but does not write documents or appear in court for you.

If you cannot afford a lawyer, call the Legal Aid Foundation, 412-8518, with 02 in front from a mobile phone; there are schemes for indigenous people, people with disabilities, workers and victims of fraud. For small debts, neighbours or accidents, the mediation committee at the district office is free, and its record, approved by a court, equals a judgment. If a letter from a court or the city has a date in it, do not leave it lying.`,
    },
    keywords: [
      '法律諮詢',
      '律師',
      '免費',
      '調解',
      '法律扶助',
      '打官司',
      'legal advice',
      'lawyer',
      'free',
      'mediation',
      'legal aid',
      'court',
    ],
  },
];
