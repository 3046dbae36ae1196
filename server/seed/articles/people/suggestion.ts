import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about the hotline itself: a suggestion, the state of a ticket, and an answer that is not good enough. */
export const suggestionArticles: ArticleSeed[] = [
  {
    id: 'suggestion-how-to-submit',
    categoryId: 'suggestion',
    departmentId: 'research',
    question: {
      zh: '想給市政府建議、陳情或表揚公務員，可以怎麼做？',
      en: 'How do I make a suggestion or complaint to the city, or praise an official?',
    },
    answer: {
      zh: `現在就可以告訴 1999，我們會記下來、給您案件編號，再交由負責的局處處理和回覆。

不方便打電話的人，可以用市府的線上陳情系統（市長信箱）或書面。請說清楚是什麼事、在哪裡、希望怎麼改善，有照片更好；留下姓名和聯絡方式才能回覆。您可以要求姓名保密，檢舉案件依法不會讓被檢舉人知道；完全匿名又沒有具體內容的陳情，機關可能不處理。

要表揚的人，請說服務單位、時間、經過和他的姓名或特徵，我們會轉給主管。中央機關、法院、其他縣市的事，市府不能決定，我們會告訴您該找誰。已經進入訴訟、訴願的案件，要走那個程序。緊急危險請打 110 或 119，不要用信箱。`,
      en: `You can tell 1999 now; we write it down, give you a ticket number, and the responsible department deals with it and answers you.

If you would rather not telephone, use the city's online petition system (the mayor's mailbox) or a letter. Say what it is about, where, and what should change; photographs help. We can answer only if you leave a name and contact. You may ask that your name be kept secret, and by law it is not shown to the person you report. An anonymous complaint without particulars may be set aside.

To praise someone, give the office, the time, what happened, and a name or description, and we tell the supervisor. Matters of the central government, the courts or another county we cannot decide, but we tell you whom to ask. Cases already before a court or in administrative appeal follow that course. In danger, call 110 or 119 instead.`,
    },
    keywords: [
      '建議',
      '陳情',
      '市長信箱',
      '投訴',
      '表揚',
      '檢舉',
      '意見',
      'suggestion',
      'petition',
      'complaint',
      'mayor',
      'praise',
      'feedback',
    ],
  },
  {
    id: 'suggestion-ticket-status',
    categoryId: 'suggestion',
    departmentId: 'research',
    question: {
      zh: '我之前打過 1999，現在處理得怎麼樣了？',
      en: 'I called 1999 before. What has become of my ticket?',
    },
    answer: {
      zh: `請告訴我們九位數的案件編號，馬上可以查到目前在哪個局處、做到哪一步、預計什麼時候完成。

沒有編號也沒關係，請提供當時的電話、姓名、日期和地點，我們核對後再查；為了保護個資，別人的案件只能說明可以公開的部分。您也可以在案件查詢網頁輸入編號自己看，並選擇用簡訊、電子郵件或電話接收進度，隨時可以改。

一個案件可能經過派工、到場、完成、複查，超過期限時系統會逐級提醒主管。看到同一件事又惡化，請直接說，我們會補在同一個案件裡並提高急迫程度，不需要重新報案。大範圍災害期間案件很多，會先處理有立即危險的地點，謝謝您的耐心。`,
      en: `Give us the nine-digit ticket number, and we see at once which department has it, how far it is, and when it should be done.

Without the number, give the telephone, name, date and place, and we look it up after a check; of someone else's ticket we may tell only what is public. You can also enter the number on the status page, and choose text message, e-mail or a call for news, and change that at any time.

A ticket may go through dispatch, arrival, completion and a check, and when a deadline passes the system tells one superior after another. If things have grown worse, say so: we add it to the same ticket and raise its urgency, so you need not begin again. In a disaster there are very many, and places with immediate danger come first.`,
    },
    keywords: [
      '案件查詢',
      '進度',
      '案件編號',
      '處理情形',
      '催辦',
      '1999',
      'status',
      'progress',
      'ticket number',
      'follow up',
      'my case',
    ],
  },
  {
    id: 'suggestion-not-satisfied',
    categoryId: 'suggestion',
    departmentId: 'research',
    question: {
      zh: '案件說結案了，可是問題還在，我不滿意怎麼辦？',
      en: 'My ticket was closed but the problem is still there. What can I do?',
    },
    answer: {
      zh: `請告訴 1999 案件編號和還沒解決的地方，我們可以重新開啟案件，請原局處再處理。

請說現在的情況和哪裡跟回覆不一樣，附上今天的照片最有用。如果對處理的理由不同意，例如局處說依法不能做，我們會請他們寫明依據並由承辦人跟您說明；要約主管面談，也能替您轉達。對 1999 話務人員的服務不滿意，可以請值班督導聽，或由研究發展考核委員會查明。

收到罰單、核定函等行政處分要爭執，請看公文上教示的救濟方法和期限，通常訴願是三十天，不能只靠陳情，免得超過期限。懷疑公務員收錢、刁難，請向政風處檢舉。同一件事已經答覆多次、沒有新的內容，機關依規定可能不再回覆。`,
      en: `Tell 1999 the ticket number and what is still wrong; we can reopen it and send it back to the department.

Say how it is now and where the reply does not fit; a photograph of today helps most. If you disagree with the reason, for instance that the law does not allow it, we ask the department to state its grounds and explain them to you, and can pass on your wish to meet a superior. If you are unhappy with how the hotline treated you, the supervisor on duty listens, or the Research and Evaluation Commission looks into it.

Against a fine or a decision in writing, follow the remedy and the time limit stated in it, usually an administrative appeal within thirty days; a petition does not stop that clock. If you suspect bribery or chicanery, go to Civil Service Ethics. When the same matter has been answered several times and nothing is new, the department may stop replying.`,
    },
    keywords: [
      '不滿意',
      '結案',
      '重新處理',
      '再陳情',
      '訴願',
      '申訴',
      '客服態度',
      'not satisfied',
      'reopen',
      'closed',
      'appeal',
      'unhappy',
      'complaint',
    ],
  },
];
