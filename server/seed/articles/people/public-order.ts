import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about public order: noise at night, fraud, and things found or lost. */
export const publicOrderArticles: ArticleSeed[] = [
  {
    id: 'public-order-night-noise',
    categoryId: 'public-order',
    departmentId: 'police',
    question: {
      zh: '半夜鄰居唱歌、吵鬧，可以找誰處理？',
      en: 'My neighbours sing or make noise at night. Who can stop it?',
    },
    answer: {
      zh: `深夜鄰居喧鬧正在發生時，請打 110，派出所會派人到場勸導，不聽勸可以依社會秩序維護法處理。

請說明地址、樓層和是什麼聲音，例如唱歌、打麻將、吵架或施工；不想讓對方知道是誰報案，請先告訴值勤員警。聽到呼救、打人或小孩一直哭，不是噪音問題，請立刻打 110，家暴也可以打 113。

店家、工廠、工地的機器和音響聲由環境保護局用儀器量測，請告訴 1999 或打公害陳情專線 0800-066-666。走路、拖椅子、狗叫這類公寓裡的生活噪音，沒有固定標準，先請管委會勸導，談不攏可以向區公所調解委員會申請調解，調解不用錢。`,
      en: `If neighbours are noisy late at night, call 110; police go there, ask for quiet and can act under the law.

Give the address, the floor and the kind of noise: singing, mahjong, quarrelling, building work. If the neighbours must not learn who called, tell the officer first. Screams, blows or a child who keeps crying are not a noise problem: call 110 at once, or 113 for family violence.

Machines and loudspeakers of shops, factories and building sites are measured by the Environmental Protection Bureau: tell 1999 or call the pollution line 0800-066-666. There is no fixed limit for footsteps, chairs or barking inside a building. Ask the management committee first; if you cannot agree, the mediation committee at the district office helps free of charge.`,
    },
    keywords: [
      '噪音',
      '半夜',
      '唱歌',
      '卡拉OK',
      '吵架',
      '鄰居',
      '麻將',
      '狗叫',
      'noise',
      'neighbour',
      'neighbor',
      'karaoke',
      'night',
      'loud',
    ],
  },
  {
    id: 'public-order-fraud',
    categoryId: 'public-order',
    departmentId: 'police',
    question: {
      zh: '我好像被詐騙了，剛匯錢出去怎麼辦？',
      en: 'I think I was cheated and have just sent money. What now?',
    },
    answer: {
      zh: `請立刻打 165 反詐騙專線或 110，越快越有機會把匯出去的錢攔下來。

同時打給您的銀行，說明剛剛匯款到哪個帳號、多少錢、什麼時間，請銀行協助通報攔阻。接著保留匯款單、對話紀錄、對方電話和帳號，到任何一間派出所報案，記得拿報案證明。信用卡或網路銀行資料給過對方，請馬上停卡、改密碼。

還沒匯款、只是覺得奇怪，也可以打 165 查證。檢察官、警察和政府機關不會用電話要您把錢領出來監管，也不會要您操作提款機解除設定；說「保證獲利」的投資群組幾乎都是詐騙。1999 不能凍結帳戶，也不會向您要提款卡密碼。`,
      en: `Call the anti-fraud line 165 or 110 at once; the sooner you call, the better the chance of stopping the money.

Call your bank too, with the account you paid, the amount and the time, and ask it to hold the payment. Then keep the receipt, the messages, and the other side's numbers and accounts; report it at any police station and ask for proof of the report. If you gave away card or online banking details, block the card and change the password now.

If you have not paid and only wonder, 165 will check for you. No prosecutor, police officer or public office asks by telephone for your money, or has you press keys on a cash machine. Groups that promise a sure profit are almost always fraud. 1999 cannot freeze an account and never asks for your PIN.`,
    },
    keywords: [
      '詐騙',
      '165',
      '匯款',
      '假檢警',
      '投資群組',
      '解除分期',
      '被騙',
      'fraud',
      'scam',
      'cheated',
      'bank transfer',
      'phishing',
    ],
  },
  {
    id: 'public-order-found-property',
    categoryId: 'public-order',
    departmentId: 'police',
    question: {
      zh: '撿到錢包或掉了東西，要怎麼辦？',
      en: 'I found a wallet, or lost something in the street. What do I do?',
    },
    answer: {
      zh: `撿到東西請交到最近的派出所，掉了東西也是到派出所報案，或到警政署的拾得遺失物網頁查詢。

交到派出所時，警察會當面清點、開收據給您，並公告找失主。六個月內沒有人認領，派出所會通知您去領，東西就歸您；失主領回時，您可以請求不超過物品價值十分之一的報酬，對方如果是弱勢者則不能請求。撿到不交、自己留著用，是侵占，會有刑責。

掉東西的人請準備物品特徵、地點和時間，認領時帶身分證件。身分證遺失可打 1996 掛失，提款卡、信用卡打給銀行，手機請電信公司停話。掉在捷運、公車或計程車上，請先問該公司。`,
      en: `Take what you found to the nearest police station; report a loss there too, or search the National Police Agency's website.

Police count it with you, give you a receipt and look for the owner. If nobody claims it within six months you are told to collect it, and it is yours. If the owner claims it, you may ask for a reward of up to a tenth of its value, except from someone in hardship. Keeping what you found is a crime.

If you lost something, be ready to describe it, the place and the time, and bring identification. Report a lost identity card on 1996, cards to your bank, and a phone to its company. For things left on the metro, a bus or in a taxi, ask that company first.`,
    },
    keywords: [
      '拾獲',
      '撿到',
      '遺失',
      '錢包',
      '失物',
      '派出所',
      '拾得人',
      'found',
      'lost',
      'wallet',
      'police station',
      'reward',
    ],
  },
];
