import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about help with money: low-income status, sudden hardship, and food. */
export const lowIncomeArticles: ArticleSeed[] = [
  {
    id: 'low-income-apply',
    categoryId: 'low-income',
    departmentId: 'social',
    question: { zh: '低收入戶、中低收入戶怎麼申請？', en: 'How do I apply for low-income status?' },
    answer: {
      zh: `請到戶籍地的區公所社會課申請，審核全家人的收入、存款和房地產，全年都能辦。

請帶全家的身分證或戶口名簿、印章、存摺，有的話再帶薪資、租約、在學、身心障礙或重大傷病證明。計算的人口通常包括配偶、父母、子女和同住的人；失聯、沒有實際扶養的親屬請先講清楚，社工可以訪視後酌情不列。門檻每年公告，依全家平均每人每月收入計算，區公所可以當場幫您試算。

通過後從申請的月份起算，可能包括生活扶助、健保費補助、學雜費減免和就業協助，依款別不同。每年會總清查一次，住址、工作或家人有變動請主動告知。沒有通過可以在公文期限內申復，也請一起問急難救助和民間資源。`,
      en: `Apply for low-income status at the social section of your district office at any time; the whole family's means are reviewed.

Bring identity cards or the household certificate, seals and bank books, and, if you have them, proof of wages, rent, studies, disability or serious illness. Normally your spouse, parents, children and those who live with you count; say at once if a relative cannot be found or does not support you, for a social worker may leave that person out. The limits are announced each year per head and month; the office can work it out with you.

Approved help counts from the month of application: living support, health insurance, school fees, help with work, by grade. It is reviewed every year; report changes. If refused, appeal within the time in the letter, and ask about emergency relief too.`,
    },
    keywords: [
      '低收入戶',
      '中低收入戶',
      '社會救助',
      '補助',
      '區公所',
      '申復',
      'low income',
      'welfare',
      'social assistance',
      'apply',
      'poor',
    ],
  },
  {
    id: 'low-income-emergency-relief',
    categoryId: 'low-income',
    departmentId: 'social',
    question: {
      zh: '家裡突然出事、沒錢生活，可以申請急難救助嗎？',
      en: 'Something happened and we have no money to live on. Is there emergency relief?',
    },
    answer: {
      zh: `可以，家人死亡、重病、失業或遭遇意外使生活陷入困難，請儘快向居住地或戶籍地區公所申請急難救助。

事情發生後有申請期限，越早辦越好。請帶身分證、戶口名簿、印章、存摺，以及診斷書、死亡證明、離職證明或災害證明等文件；缺文件也可以先去談。里長、社工、學校和醫院都能代為通報，會有人到家裡了解，再核定一次性的救助金額。

今天就沒東西吃、沒地方睡、被斷水電，請直接告訴 1999，我們會當緊急情形通知社會局。沒錢看病或付住院費，請找醫院的社工室；沒錢辦後事，可問民政局和社會局。急難救助是救一時，若之後仍有困難，社工會一併評估低收入戶和就業協助。`,
      en: `Yes; if death, serious illness, job loss or an accident leaves you without means, apply soon at the district office.

There is a time limit after the event. Bring your identity card, household certificate, seal, bank book, and proof: a medical, death, dismissal or disaster certificate. Go and talk even if papers are missing. The village chief, a social worker, a school or a hospital can report it for you; someone visits and a single payment is decided.

If you have nothing to eat today, nowhere to sleep, or water and power are cut off, tell 1999, and we pass it to the Social Affairs Bureau as urgent. For hospital bills ask the hospital's social workers; for a funeral ask Civil Affairs and Social Affairs. If the hardship goes on, the social worker looks at low-income status and work too.`,
    },
    keywords: [
      '急難救助',
      '馬上關懷',
      '失業',
      '重病',
      '沒錢',
      '喪葬',
      '意外',
      'emergency relief',
      'hardship',
      'no money',
      'crisis',
      'funeral',
    ],
  },
  {
    id: 'low-income-food-bank',
    categoryId: 'low-income',
    departmentId: 'social',
    question: { zh: '沒錢買吃的，哪裡可以領物資？', en: 'I cannot afford food. Where can I get some?' },
    answer: {
      zh: `請打 1999 說明住哪一區和家裡人數，我們會幫您聯絡社會局的實物銀行或最近的社會福利服務中心。

不是低收入戶也可以求助，由社工評估後提供米、罐頭、奶粉、尿布或餐券；今天就斷糧，請一定要講，不要不好意思。行動不便的人可以請社工或志工送到家。帶身分證去最方便，沒有證件也先來談。

學生有午餐補助，寒暑假也能申請，請找學校導師；獨居或失能長輩可以申請送餐，請打 1966 或社會局。想捐物資的人，請先問實物銀行目前缺什麼、收不收快到期的食品，捐錢請確認是合法勸募的單位。街頭無家者的餐食、沐浴和過夜，也可以告訴 1999 地點，社工會去找人。`,
      en: `Tell 1999 your district and how many you are, and we reach the Social Affairs Bureau's food bank or the nearest family service centre.

You need not have low-income status. A social worker decides on rice, tins, milk powder, nappies or meal vouchers. If there is no food today, say so; do not be ashamed. It can be brought to people who cannot go out. Bring your identity card if you have it, and come even if you do not.

Pupils can have free lunches, in the holidays too: ask the class teacher. Older people alone or in need of care can have meals brought: call 1966 or the bureau. Donors should ask what is needed before bringing anything. For food, a wash or a bed for someone on the street, tell 1999 the place, and a social worker goes there.`,
    },
    keywords: [
      '實物銀行',
      '食物銀行',
      '物資',
      '米',
      '奶粉',
      '餐券',
      '無家者',
      '街友',
      'food bank',
      'food',
      'hungry',
      'homeless',
      'meal',
    ],
  },
];
