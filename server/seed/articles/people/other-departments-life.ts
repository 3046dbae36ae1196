import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about learning, enterprise and leisure, of departments that have none of the services of their own. */
export const otherDepartmentsLifeArticles: ArticleSeed[] = [
  {
    id: 'youth-startup-grant',
    categoryId: null,
    departmentId: 'youth',
    question: { zh: '青年創業有補助嗎？怎麼申請？', en: 'Is there a grant for young people who start a business?' },
    answer: {
      zh: `有，設籍高雄、十八到四十五歲的負責人，可以在青年局公告的期間線上申請青年創業補助。

補助通常一年受理一次，春天公告，事業設立年數、資本額和營業額都有上限，金額和比例以當年簡章為準。申請前要先上滿規定時數的創業課程或輔導，證明留著；請先辦好商業或公司登記，並備計畫書、營業稅資料和負責人證件。

租金、設備、行銷等支出要符合簡章，先付款的發票要在規定期間內。坊間說保證核准、要抽成的代辦都不要信。還在想點子的人，可以預約青年局的創業顧問和共享空間；想貸款請問中央的青年創業貸款或經濟發展局，找工作和實習則看就業服務站和青年局的職涯活動。`,
      en: `Yes; owners aged 18 to 45 registered as residents of Kaohsiung apply online in the period announced by the Youth Bureau.

It normally opens once a year, in spring, with limits on the age of the business, its capital and turnover; the year's guide gives the amounts. First complete the required hours of courses or coaching and keep the proof. Have the business registered, and prepare a plan, tax returns and your identity papers.

Rent, equipment, marketing and so on must fit the guide, and invoices must fall within its period. Do not trust agents who guarantee approval for a share. If you only have an idea so far, book the bureau's advisers and shared workspace; for loans ask about the central start-up loan or Economic Development, for jobs and internships the employment stations and the bureau's career events.`,
    },
    keywords: [
      '青年創業',
      '青創補助',
      '創業',
      '青年局',
      '新創',
      '實習',
      'youth',
      'startup',
      'start-up',
      'grant',
      'entrepreneur',
      'internship',
    ],
  },
  {
    id: 'information-cable-television',
    categoryId: null,
    departmentId: 'information',
    question: {
      zh: '第四台沒畫面、收費有爭議，或纜線垂在路上，找誰？',
      en: 'Cable television fails, the bill is wrong, or a cable hangs in the street. Whom do I ask?',
    },
    answer: {
      zh: `請先打有線電視公司的客服報修，處理不好再告訴 1999，由新聞局督促業者改善。

報修時請問清楚什麼時候來修，中斷太久可以依定型化契約要求減收費用；無預警拿掉頻道也有補償規定。提出申訴請準備公司名稱、用戶編號、繳費單和經過。低收入戶多半有收視優待，請帶證明向業者申請。

纜線垂下來可能碰到人車，請先離遠一點；看起來是電線或冒火花，打 119 和台電 1911，是電信或有線電視線就告訴 1999 地點、離地多高，我們會當緊急案件轉送。網路和電話的品質問題請先找電信公司，再向國家通訊傳播委員會申訴。解約、綁約的違約金談不攏，打 1950。`,
      en: `For cable television call the company's service line first; if that fails, tell 1999, and the Information Bureau presses it.

Ask when they will come. For a long failure the standard contract entitles you to a reduction, and there are rules for channels taken off without notice. For a complaint have ready the company, your customer number, the bill and what happened. Low-income households mostly get concessions; show the company your certificate.

Stay away from a hanging cable. If it may be a power line or sparks, call 119 and Taipower, 1911; if it is a telephone or television cable, tell 1999 where and how high, and we pass it on as urgent. For internet and telephone quality go to the company, then to the National Communications Commission. For a quarrel over ending a contract, call 1950.`,
    },
    keywords: [
      '第四台',
      '有線電視',
      '斷訊',
      '沒畫面',
      '纜線',
      '收費',
      '頻道',
      'cable TV',
      'television',
      'no signal',
      'bill',
      'hanging cable',
      'channel',
    ],
  },
  {
    id: 'hakka-language-courses',
    categoryId: null,
    departmentId: 'hakka',
    question: {
      zh: '想學客語或參加客語認證，哪裡有課？',
      en: 'Where can I learn Hakka or prepare for the Hakka certificate?',
    },
    answer: {
      zh: `高雄市客家事務委員會有客語課程和認證班，多數免費或只收保證金，請看官網的招生公告報名。

課程有成人班、親子班、職場班和說故事活動，上課地點包括三民區的新客家文化園區和美濃；額滿很快，請留意開放日期。客語能力認證由中央的客家委員會辦理，分級考試，報名、腔調和考場請看該會網站，市府對通過的市民可能有獎勵金。

高雄客家文物館在三民區同盟二路，靠近捷運後驛站，美濃另有客家文物館，休館日請先查詢。學校本土語文課可以選客語，請問學校教務處。在市府機關洽公想用客語溝通、需要通譯，可以先告訴 1999。社團辦客家活動要補助，請在活動前向客委會提出計畫。`,
      en: `The Hakka Affairs Commission runs courses and certificate classes, mostly free or for a deposit; enrol when they are announced on its website.

There are classes for adults, for families and for the workplace, and story hours, in the New Hakka Cultural Park in Sanmin District, in Meinong and elsewhere; they fill quickly. The certificate exam is held by the central Hakka Affairs Council, in levels; dates, dialects and places are on its website, and the city may reward residents who pass.

The Hakka Cultural Museum is on Tongmeng 2nd Road in Sanmin, near Houyi metro station, and Meinong has one too; check the closing days. At school, Hakka can be chosen as a home language: ask the academic office. If you would like to speak Hakka at a city office, tell 1999 beforehand. Associations that want support for an event hand in a plan before it.`,
    },
    keywords: [
      '客語',
      '客家',
      '客語認證',
      '客家文物館',
      '美濃',
      '課程',
      'Hakka',
      'language course',
      'certificate',
      'museum',
      'Meinong',
    ],
  },
  {
    id: 'university-enrolment',
    categoryId: null,
    departmentId: 'university',
    question: {
      zh: '市立空中大學要考試嗎？怎麼報名？',
      en: 'Is there an entrance exam for the Open University, and how do I enrol?',
    },
    answer: {
      zh: `不用考試，年滿十八歲就能報名高雄市立空中大學，可以拿學位，也可以只選想學的課。

每學期開學前受理報名，日期、學分費和學系請看學校網站的簡章；線上或到校都能辦，請準備身分證、照片和學歷證件。修滿一百二十八學分並符合規定可以畢業，沒有限制幾年；以前在大專修過的學分可以申請抵免。

上課以線上、影音和部分面授為主，適合上班和帶小孩的人。原住民、身心障礙、低收入等身分可能減免學分費，請在繳費前提出證明；看不見或聽不清楚的學生，可以申請輔具、放大試卷或延長考試時間，請在選課時就告訴學校。它是高雄市立的學校，和在新北市的國立空中大學不同，要報國立的請向該校高雄中心洽詢。`,
      en: `No exam: anyone aged 18 can enrol at the Open University of Kaohsiung, for a degree or just for the courses you like.

Enrolment is open before each term; dates, credit fees and departments are in the prospectus on its website. Enrol online or in person with identity card, photograph and school certificates. You graduate with 128 credits and no limit of years; credits from other colleges can be counted.

Teaching is mostly online and recorded, with some meetings in person, which suits people with jobs or children. Indigenous students, people with disabilities and low-income families may pay less: show proof before you pay. Students who do not see or hear well can have aids, enlarged papers or more time in exams; tell the university when you choose your courses. It belongs to the city; for the National Open University ask that university's Kaohsiung centre.`,
    },
    keywords: [
      '空中大學',
      '高雄空大',
      '報名',
      '學分',
      '進修',
      '大學',
      'open university',
      'university',
      'enrol',
      'enroll',
      'degree',
      'credits',
    ],
  },
];
