import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about parked vehicles: one in the way, one towed away, and one reported with photographs. */
export const illegalParkingArticles: ArticleSeed[] = [
  {
    id: 'illegal-parking-blocking-now',
    categoryId: 'illegal-parking',
    departmentId: 'police',
    question: {
      zh: '有車擋住我家車庫或車道，現在出不去怎麼辦？',
      en: 'A car is blocking my driveway right now. What can I do?',
    },
    answer: {
      zh: `車子現在就擋住出入或通道，請打 110，警察會派人到場聯絡車主、開單或叫拖吊。

請告訴警察門牌或路口、車號、車色，以及車子停在車庫前、紅線、人行道、斑馬線還是併排。1999 也可以幫您轉給警察局派案，但要馬上處理時 110 最快。擋住消防車、救護車出入口，請一定要說明。

警察到場時車主已經把車開走，就不會開單。車子停在私人土地或社區裡面，不是道路，警察通常不能開單或拖吊，要由土地所有人或管委會請車主移車，必要時走民事程序。請不要自行推車、放氣或上鎖，可能反而要負責。`,
      en: `If a vehicle blocks you now, call 110; police come, contact the owner, write a ticket or have it towed.

Give the house number or corner, the plate, the colour, and where it stands: in front of a garage, on a red line, a pavement or a crossing, or double-parked. 1999 can pass it on to the police, but 110 is fastest. Say so if it blocks fire engines or ambulances.

If the owner drives off before police arrive, there is no ticket. On private land or inside a housing community the police usually cannot ticket or tow; the landowner or the management committee must ask the owner to move it, or go to a civil court. Do not push it, let the air out or lock it; you could be liable.`,
    },
    keywords: [
      '違停',
      '違規停車',
      '擋車庫',
      '擋車道',
      '併排',
      '紅線',
      '拖吊',
      '移車',
      'illegal parking',
      'blocked',
      'driveway',
      'garage',
      'double parking',
      'tow',
    ],
  },
  {
    id: 'illegal-parking-towed-car',
    categoryId: 'illegal-parking',
    departmentId: 'police',
    question: {
      zh: '我的車不見了，是不是被拖吊？要怎麼領車？',
      en: 'My car is gone. Was it towed, and how do I get it back?',
    },
    answer: {
      zh: `請先看地上有沒有粉筆寫的車號和保管場電話，或打 1999、110 報車號查詢是不是被拖吊。

確定在哪個拖吊保管場後，請帶行照，以及領車人的駕照或身分證到場辦理；請別人代領或公司車輛，先打電話問保管場還要什麼文件。領車時要付拖吊費和保管費，放越久保管費越多，金額依車種不同，保管場有公告；違規罰單可以當場繳，也可以之後再繳。

領車時請先繞車看一圈，封條破損或車身受損要當場向保管場反映並拍照。對罰單不服，請在罰單上的到案日期以前向交通局交通事件裁決中心陳述意見。如果查不到拖吊紀錄，車子可能失竊，請立刻到派出所或打 110 報案。`,
      en: `If your car is gone, look for a telephone number chalked on the ground, or give 1999 or 110 the plate.

When you know the towing yard, bring the vehicle registration and your driving licence or identity card. If someone else collects it, or it is a company car, ask the yard what else is needed. You pay for towing and for each period of storage, so come soon; the rates for each kind of vehicle are posted there. The fine can be paid then or later.

Walk around the car before you leave, and report a broken seal or damage on the spot, with photographs. To contest the ticket, write to the Transportation Bureau's Traffic Adjudication Center before the date printed on it. If there is no record of towing, it may be stolen: report it to a police station or 110 at once.`,
    },
    keywords: [
      '拖吊',
      '車不見',
      '領車',
      '保管場',
      '拖吊費',
      '行照',
      '申訴',
      'towed',
      'towing yard',
      'impound',
      'missing car',
      'get car back',
    ],
  },
  {
    id: 'illegal-parking-report-with-photos',
    categoryId: 'illegal-parking',
    departmentId: 'police',
    question: { zh: '可以自己拍照檢舉違規停車嗎？', en: 'Can I report illegal parking with my own photographs?' },
    answer: {
      zh: `可以，請在違規日起七天內，到警察局的交通違規檢舉網頁上傳照片或影片。

照片要看得清楚車號、違規的事實，例如紅線、人行道或行人穿越道，以及地點和日期時間。檢舉要填真實姓名、身分證字號和聯絡方式，警察會保密，不會讓被檢舉人知道；沒有具名的檢舉不能開單。

並不是每一種違規都開放民眾檢舉，項目由法律列舉，近年有修正，請先看檢舉網頁上的清單。警察審查後，成立就寄罰單給車主，不成立會告訴您原因；檢舉沒有獎金。同一地點天天有人違停，與其一張張檢舉，不如請 1999 立案，由警察加強取締或請交通局檢討標線。`,
      en: `Yes; upload photographs or video of illegal parking on the Police Bureau's traffic offence page within seven days.

They must show the plate, the offence (the red line, pavement or crossing), the place, the date and the time. You give your real name, identity number and contact; police keep them secret from the driver. An anonymous report cannot lead to a ticket.

Only the offences listed in the law can be reported by the public, and the list has changed in recent years, so check it on the page first. If it holds, the owner gets a ticket; if not, you are told why. There is no reward. If it happens at one place every day, ask 1999 to open a ticket instead: police can patrol it, or the Transportation Bureau can review the markings.`,
    },
    keywords: [
      '檢舉',
      '違停',
      '拍照',
      '交通違規檢舉',
      '紅線',
      '人行道停車',
      '七天',
      'report',
      'photo',
      'evidence',
      'parking offence',
    ],
  },
];
