import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about parking: fees, tow, reserved bays, wrong bills. */
export const parkingArticles: ArticleSeed[] = [
  {
    id: 'parking-fee-lost-slip',
    categoryId: 'parking',
    departmentId: 'transport',
    question: {
      zh: '路邊停車費怎麼繳？單子不見或超過期限怎麼辦？',
      en: 'How do I pay a roadside parking fee if the slip is lost or late?',
    },
    answer: {
      zh: `用車號就可以查和繳，超商多媒體機、交通局停車網站、手機程式和代收窗口都行，單子不見也沒關係。

停車單沒拿到、被風吹走或條碼刷不過，資料上線要一點時間，晚點再查就看得到。請在單上期限前繳；沒繳會先寄催繳通知，可能多收郵資或工本費，一直不繳才會罰。

電信、銀行、eTag 代扣可以先申請，請確認從哪天開始扣，換車號、賣車時要取消，免得扣到別人的。催繳單寄到舊地址，請向監理所更新通訊地址。

收費時段和費率以現場標示為準。私人停車場的費用，請打標示牌上的電話，市府只能查登記和標示，不能直接退錢。`,
      en: `Your number plate is enough to find and pay it, at a convenience store kiosk, on the parking website or by app.

If you got no slip, it blew away or the bar code fails, wait a while until the data appear. Pay by the date on it; otherwise a reminder comes, perhaps with a small extra charge, and only then a fine.

You can have it collected by your telephone company, your bank or eTag. Check from which day, and cancel it when you change or sell the car. If reminders go to an old address, correct it at the motor vehicle office.

Hours and rates stand on the sign. For private car parks call the number there; the city can check registration and signs but cannot give money back.`,
    },
    keywords: [
      '停車費',
      '繳費',
      '停車單',
      '遺失',
      '逾期',
      '代扣',
      'parking fee',
      'pay',
      'lost slip',
      'overdue',
      'number plate',
    ],
  },
  {
    id: 'parking-wrong-bill',
    categoryId: 'parking',
    departmentId: 'transport',
    question: {
      zh: '停車單時間不對、重複繳費或身障優惠沒算，怎麼申訴？',
      en: 'A parking bill is wrong, paid twice, or lacks my disability discount. What do I do?',
    },
    answer: {
      zh: `請把車號、日期、停車單號和理由告訴我們，交通局會調開單照片查證，確實有誤就更正或退費。

重複繳費可以線上或臨櫃申請退費，通常要身分證、行車執照、繳費收據和存摺，如果有收到退費通知一起附上。

身心障礙者專用位和優惠要有有效的停車識別證或車牌，識別證請放在擋風玻璃看得到的地方，當天沒放，也可以帶證明申請補正，但不一定每次都通過，請盡快辦。

車沒開卻有帳單，可能是車號看錯或有人套牌，請附您當天在別處的證明並報警。沒收到單，或智慧停車柱顯示錯誤，請告訴我們時間和柱號，越早越好查。`,
      en: `Give us the plate, date, bill number and reason; Transportation looks at the photographs and corrects it or pays back.

For a double payment apply on the internet or at the counter, normally with identity card, registration, receipt and bank book, and the refund notice if you have one.

Reserved bays and discounts need a valid disability permit or plate, laid where it can be seen. If you forgot it, bring the proof and ask for correction soon, though it is not always granted.

If you have a bill but did not drive there, the plate may have been misread or copied; bring proof of where you were and tell the police. Report missing slips or wrong displays on smart posts with the time and the post's number, as soon as you can.`,
    },
    keywords: [
      '停車單',
      '申訴',
      '退費',
      '重複繳費',
      '身障優惠',
      '開錯單',
      'parking bill',
      'wrong',
      'refund',
      'double payment',
      'discount',
    ],
  },
  {
    id: 'parking-towed',
    categoryId: 'parking',
    departmentId: 'transport',
    question: {
      zh: '車子不見了，是不是被拖吊？去哪裡領？',
      en: 'My car is gone. Was it towed, and where do I collect it?',
    },
    answer: {
      zh: `告訴我們車號和停的地方，我們查是哪個拖吊場，領車請帶身分證、駕照和行照。

地上或附近常有粉筆或貼紙寫拖吊場的電話。先確認旁邊有沒有紅線、黃線、臨停的標誌；查不到拖吊，車可能失竊，請打 110 報案，也先看看是不是自己停在別條路。

領車要繳拖吊費，過一段時間加保管費，罰單另外繳。委託別人領，要帶雙方身分證和委託書；請當場檢查車身，有刮傷請先拍照、請拖吊場人員簽認再開走。

覺得拖錯，請向開單的警察局或交通事件裁決中心申訴，可以先領車，申訴成功會退拖吊費。夜間和假日領車的時間各場不同，請先問。`,
      en: `Give us the plate and where it stood, and we find the tow yard. Bring your identity card, licence and registration.

Chalk or a sticker on the ground often gives the yard's number. Look for red or yellow lines and signs. If no tow is on record it may be stolen: call 110, and first make sure that you did not leave it in another road.

You pay the tow, storage after a while, and the fine separately. Somebody else needs both identity cards and a letter. Inspect the car on the spot; photograph scratches and have the staff sign before you drive away.

If it was towed wrongly, appeal to the police who wrote the ticket or to Transportation's penalty centre. You may collect it first, and the cost is paid back if you win. Hours at night and on holidays differ; ask.`,
    },
    keywords: [
      '拖吊',
      '領車',
      '車不見',
      '拖吊場',
      '紅線',
      '違停',
      'towed',
      'tow yard',
      'car gone',
      'collect',
      'stolen',
    ],
  },
  {
    id: 'parking-reserved-bays',
    categoryId: 'parking',
    departmentId: 'transport',
    question: {
      zh: '身心障礙或孕婦、育兒專用車位被占用，怎麼檢舉？',
      en: 'A disabled or maternity parking bay is misused. How do I report it?',
    },
    answer: {
      zh: `路邊的請打 110 或告訴我們地點和車號，由警察取締；停車場裡的請先找現場管理員，再由交通局查處。

請拍照，要看得到車牌、格位標示，以及有沒有識別證。身障車位只能停身障者本人駕駛或乘坐的車，識別證過期或本人不在車上也算違規。婦幼車位給孕婦和有六歲以下孩子的家庭，各停車場請看現場告示。

沒有識別證的身心障礙者，可以帶身障證明到區公所社會課申請，家人的車也有一定條件。

商場和醫院的位子不夠，或被三角錐擋住，也可以反映，市府會請業者改善。請不要自己擋車或破壞車輛。檢舉人資料保密，但要有照片才能罰。`,
      en: `On the road, call 110 or give us the place and plate; in a car park, ask the attendant, then Transportation follows up.

Take a photograph that shows the plate, the marking of the bay and whether there is a permit. A disabled bay is only for cars that carry the disabled person; an expired permit, or the person not in the car, is a violation. Maternity bays are for pregnant women and families with children up to six; see the notice.

Disabled people without a permit apply at the social section of the district office with their certificate; a relative's car may qualify.

If shops and hospitals have too few bays or block them with cones, tell us too, and the operator is asked to improve. Do not block or damage the car yourself. Your name is confidential, but a fine needs the photograph.`,
    },
    keywords: [
      '身障車位',
      '婦幼車位',
      '專用停車位',
      '占用',
      '檢舉',
      '識別證',
      'disabled bay',
      'maternity',
      'reserved parking',
      'misuse',
      'permit',
    ],
  },
];
