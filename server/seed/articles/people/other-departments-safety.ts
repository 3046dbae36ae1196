import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about harm and trust, of departments that have none of the services of their own. */
export const otherDepartmentsSafetyArticles: ArticleSeed[] = [
  {
    id: 'marine-oil-and-stranded-animals',
    categoryId: null,
    departmentId: 'marine',
    question: {
      zh: '海邊看到油污、死魚或擱淺的海豚、海龜，要通報誰？',
      en: 'I see oil, dead fish or a stranded dolphin or turtle. Whom do I tell?',
    },
    answer: {
      zh: `請打海巡 118，二十四小時都有人接；活的動物不要推回海裡，也不要自行搬動。

通報時請說明海灘、漁港或地標、漂的是什麼、範圍多大，可以的話拍照。等候時遮陽、用濕布蓋住身體保持濕潤，不要蓋住鯨豚頭頂的呼吸孔，人和狗保持距離。

漁港和海面的油污、漁船漏油由海洋局處理，工廠排水、河川變色由環境保護局查，都可以打 1999 立案。吃到、買到疑似中毒的魚請勿食用，告訴衛生局。漁船證照、休閒漁業、遊艇和漁民補助，請洽海洋局或區漁會。有人溺水或受困海上，請打 118 或 119。`,
      en: `For oil or stranded animals call the Coast Guard, 118, day or night; do not push a living animal into the sea.

Give the beach, harbour or landmark, what it is, how far it reaches, and a photograph if you can. While you wait, give shade and cover the body with wet cloths, but never the blowhole on a dolphin's head; keep people and dogs away.

Oil in fishing harbours and on the sea is the Marine Affairs Bureau's matter, discharge from factories and discoloured rivers Environmental Protection's; 1999 opens a ticket for either. Do not eat fish that may be poisoned; tell the Department of Health. For boat papers, leisure fishing, yachts and help for fishers, ask the Marine Affairs Bureau or the fishermen's association. If someone is drowning or in distress at sea call 118 or 119.`,
    },
    keywords: [
      '118',
      '海巡',
      '油污',
      '擱淺',
      '海豚',
      '海龜',
      '漁港',
      'coast guard',
      'oil',
      'stranded',
      'dolphin',
      'turtle',
      'harbour',
    ],
  },
  {
    id: 'drugs-help-to-stop',
    categoryId: null,
    departmentId: 'drugs',
    question: {
      zh: '家人吸毒或自己想戒毒，可以找誰幫忙？',
      en: 'Someone in my family takes drugs, or I want to stop. Who can help?',
    },
    answer: {
      zh: `請打戒毒諮詢專線 0800-770-885，二十四小時免費保密，會有人陪您想下一步。

主動求助不是自首，專線不會因為您打電話就報警；談過之後，可以轉介戒癮門診、心理輔導、家屬支持團體和就業協助，有些治療費用有補助，請當面問清楚。家屬也能單獨諮詢，學怎麼溝通、怎麼保護孩子和自己。

學生的情形可以找學校學務處或輔導室。有人昏迷、抽搐、呼吸很慢，馬上打 119，請告訴救護人員用了什麼。要檢舉販毒，打 110；家裡有暴力或孩子受影響，打 113。高雄各區里辦公處、衛生所和部分藥局設有毒品防制關懷站，也可以當面詢問。撿到針頭不要用手碰，告訴 1999 地點。`,
      en: `Call the drug helpline 0800-770-885, free and confidential, day and night; someone will think through the next step with you.

Asking for help is not giving yourself up, and the line does not call the police on you. It refers you to a clinic, counselling, family groups and help with work; part of the treatment may be subsidised. Families can be advised on their own, too: how to talk, how to protect the children and themselves.

For pupils, go to the school's student affairs or counselling office. If someone is unconscious, has a fit or breathes very slowly, call 119 and say what was taken. To report dealing call 110; for violence at home or a child at risk, 113. Village offices, health centres and some pharmacies in Kaohsiung have a care station where you can ask in person. Do not touch a needle that you find; tell 1999 where it is.`,
    },
    keywords: [
      '毒品',
      '吸毒',
      '戒毒',
      '戒癮',
      '喪屍煙彈',
      '依托咪酯',
      '0800-770-885',
      'drugs',
      'addiction',
      'rehab',
      'quit',
      'helpline',
    ],
  },
  {
    id: 'ethics-report-corruption',
    categoryId: null,
    departmentId: 'ethics',
    question: {
      zh: '懷疑公務員收賄或刁難，要怎麼檢舉？',
      en: 'I suspect that an official takes bribes or abuses the post. How do I report it?',
    },
    answer: {
      zh: `請向市政府政風處檢舉，或打法務部廉政署免費專線 0800-286-586，您的身分依法保密。

請說明是哪個機關、誰、什麼時候、怎麼要錢或給好處，有照片、訊息、匯款紀錄最好；具名檢舉處理得比較深入，也比較有機會領檢舉獎金，要不要給、給多少依法由審查會決定。只有猜測、沒有具體事實的匿名信，可能無法調查。

檢舉電話不會轉給被檢舉的單位。您若已經被要求給錢，先別付，保留紀錄，問廉政署怎麼配合；涉及選舉買票，打檢察署或警察局的賄選專線。只是態度不好、動作太慢，告訴 1999 立案即可。公務員自己收到不明禮物，請向所屬機關的政風人員登記。`,
      en: `Tell the city's Department of Civil Service Ethics, or call the Agency Against Corruption, 0800-286-586; your identity is protected by law.

Say which office, who, when, and how money or favours were asked or given, with photographs, messages or payments if you have them. A report with a name can be looked into more deeply and may earn a reward, which a panel decides under the law. An anonymous letter with nothing but guesses may lead nowhere.

A report is never passed to the office that it concerns. If you have been asked for money, do not pay; keep the records, and ask the Agency how to go on. For votes bought at an election call the prosecutors or police. If it is only rudeness or delay, 1999 opens a ticket. Officials who receive a doubtful present register it with their own ethics staff.`,
    },
    keywords: [
      '貪污',
      '收賄',
      '檢舉',
      '政風',
      '廉政署',
      '刁難',
      '紅包',
      'corruption',
      'bribe',
      'ethics',
      'report official',
      'abuse of power',
    ],
  },
  {
    id: 'personnel-typhoon-day',
    categoryId: null,
    departmentId: 'personnel',
    question: { zh: '颱風來了，明天有沒有停班停課？', en: 'A typhoon is coming. Are work and school off tomorrow?' },
    answer: {
      zh: `停班停課由市長決定，通常前一晚十點前公布，請以行政院人事行政總處網站和市府公告為準。

半夜或清晨風雨變化太大，會在上午上班上課前再公布，下午是否停班則在中午前公布。山區和平地可能不同，桃源、那瑪夏、茂林和六龜等區有時單獨宣布，請看清楚您工作和上學的地方。網路截圖常有假的，1999 只能告訴您已經正式公布的內容，沒辦法提前透露。

這項規定適用於機關和學校；民間公司要不要上班由勞雇約定，但雇主不能因為您在停班時沒到而記曠職、扣全勤或要求補班，工資可以不給。還沒公布但住家附近淹水、道路中斷，學生可以由家長請假、公務員可向機關報備。馬上有危險，打 119。`,
      en: `The mayor decides on typhoon days, usually by ten the evening before; trust only the national personnel website and the city.

If things change overnight there is a new notice before the morning begins, and one about the afternoon before noon. Mountains and plain can differ: Taoyuan, Namasia, Maolin and Liugui districts are sometimes announced on their own, so look at the place of work or school. Many screenshots are false. 1999 can tell you only what has been announced.

It applies to public offices and schools. A private firm's work is between employer and staff; but an employer may not count you absent, take off the attendance bonus or make you work it off, though the wage need not be paid. If nothing is announced but your street is flooded or the road is cut, parents can excuse their children and officials can report to their office. In danger call 119.`,
    },
    keywords: [
      '颱風假',
      '停班停課',
      '停課',
      '停班',
      '颱風',
      '豪雨',
      'typhoon',
      'typhoon day',
      'work off',
      'school off',
      'closure',
      'storm',
    ],
  },
  {
    id: 'accounting-survey-visit',
    categoryId: null,
    departmentId: 'accounting',
    question: {
      zh: '有人來家裡做統計調查，是真的嗎？一定要回答嗎？',
      en: 'Someone came to my door for a survey. Is it genuine, and must I answer?',
    },
    answer: {
      zh: `政府的調查員會佩戴調查員證，並先寄訪問信；告訴 1999 姓名和調查名稱，我們可以幫您查證。

常見的有人力資源、家庭收支和農林漁牧、工業服務業的普查，住戶是抽樣選上的。依統計法，受查者有據實答復的義務，填的資料只供統計、必須保密，不會拿去課稅或影響補助；時間不方便可以另約，也可以上網填報。

調查員不會問提款卡密碼，不會要您匯款、簽借據或把存摺交出去；有這些要求就是詐騙，請打 165 或 110。家中有聽不見、看不清楚或需要母語說明的人，可以請調查單位安排適合的方式。高雄市的統計資料和預算書可在主計處網站查詢，也可請 1999 轉承辦人。`,
      en: `A genuine interviewer wears an identity card and comes after a letter; give 1999 the name and the survey, and we check.

Common ones are on work, on family income and spending, and the censuses of farming and business; households are chosen by sample. Under the Statistics Act those chosen must answer truthfully, and the answers serve only statistics, stay secret, and are not used for tax or welfare. You can ask for another time, or fill it in online.

An interviewer never asks for a PIN, a transfer, a signed loan or your bank book; whoever does is a fraud: call 165 or 110. If someone in the household does not hear or see well, or needs another language, ask for a way that suits them. The city's statistics and budget are on the website of Budget and Accounting.`,
    },
    keywords: [
      '統計調查',
      '普查',
      '調查員',
      '家庭收支',
      '訪問',
      '真假',
      'survey',
      'census',
      'interviewer',
      'genuine',
      'statistics',
      'questionnaire',
    ],
  },
];
