import type { Locale } from '#shared/language.ts';

const zh = {
  title: '事情解決了嗎？',
  case: (number: string) => `案件 ${number}`,
  yes: '是，已解決',
  no: '否，還沒有解決',
  thanks: '謝謝您的回答',
  saidYes: '您已回答：是，已解決。',
  saidNo: '您已回答：否，還沒有解決。我們會再處理，並通知您。',
  change: '要改變答案嗎？',
  over: '這個問題已經結束',
  late: '結案七天後不能再這樣回答。若事情還沒有解決，請打 1999，我們馬上再處理。',
  none: '這個連結無效',
  check: '請用訊息裡的完整連結，或打 1999。',
};

/** The words of the page that asks whether it was solved. */
export const solvedWords: Record<Locale, typeof zh> = {
  'zh-TW': zh,
  en: {
    title: 'Was it solved?',
    case: (number) => `Case ${number}`,
    yes: 'Yes, it is solved',
    no: 'No, it is not',
    thanks: 'Thank you for your answer',
    saidYes: 'You answered: yes, it is solved.',
    saidNo: 'You answered: no, it is not. We take it up again and tell you.',
    change: 'Do you want to change your answer?',
    over: 'This question is over',
    late: 'It can be answered here for seven days. If it is not solved, please call 1999, and we take it up again at once.',
    none: 'This link does not work',
    check: 'Please use the whole link in the message, or call 1999.',
  },
};
