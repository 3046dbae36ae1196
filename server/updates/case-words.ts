import type { Locale } from '#shared/language.ts';

const zh = {
  title: '案件查詢',
  number: '案號',
  numberHow: '九位數字，在我們給您的訊息裡',
  digits: '電話號碼末四碼',
  look: '查詢',
  wrong: '查無此案號與電話的組合，請再核對。',
  limited: '錯誤次數太多，請十五分鐘後再試，或打 1999。',
  case: (number: string) => `案件 ${number}`,
  opened: (day: string) => `受理時間：${day}`,
  done: '處理結果：',
  told: '有消息時會通知您。',
  notTold: '依您的意願，不再通知您。',
  stop: '不要再通知我',
  again: '請再通知我',
  another: '查詢另一件',
};

/** The words of the page of a case. */
export const caseWords: Record<Locale, typeof zh> = {
  'zh-TW': zh,
  en: {
    title: 'Where is my case?',
    number: 'Case number',
    numberHow: 'Nine digits, in the message that you got from us',
    digits: 'Last four digits of your telephone number',
    look: 'Look it up',
    wrong: 'There is no case with this number and these digits. Please check both.',
    limited: 'Too many wrong tries. Please try again in fifteen minutes, or call 1999.',
    case: (number) => `Case ${number}`,
    opened: (day) => `Received: ${day}`,
    done: 'What was done: ',
    told: 'You are told when there is news.',
    notTold: 'As you wished, you are not told any more.',
    stop: 'Do not tell me any more',
    again: 'Tell me again',
    another: 'Look up another case',
  },
};
