import type { Locale } from '#shared/language.ts';
import type { TicketState } from '#shared/tickets/states.ts';
import { sayMoment } from '#shared/updates/say-moment.ts';

/** What the sentence is made from; `department` in the sentence's language. */
export type Case = { state: TicketState; department: string; updateBy: Date | null };

type Say = (department: string) => string;

const sentences: Record<Locale, Record<TicketState, Say>> = {
  'zh-TW': {
    open: (department) => `已由${department}受理，等候處理。`,
    dispatched: (department) => `${department}已派工。`,
    'in progress': (department) => `${department}正在處理。`,
    'waiting for citizen': () => '需要您補充資料才能繼續，請來電。',
    resolved: (department) => `${department}已辦畢。`,
    closed: () => '已結案。',
    merged: () => '已併入另一件案件，會一起處理。',
    cancelled: () => '已取消。',
  },
  en: {
    open: (department) => `It is with ${department} and waits for its turn.`,
    dispatched: (department) => `${department} has sent somebody.`,
    'in progress': (department) => `${department} is working on it.`,
    'waiting for citizen': () => 'It can only go on with an answer from you. Please call.',
    resolved: (department) => `${department} says that it is done.`,
    closed: () => 'It is closed.',
    merged: () => 'It is part of another case now and is worked on with that.',
    cancelled: () => 'It was cancelled.',
  },
};

const byWords: Record<Locale, (by: string) => string> = {
  'zh-TW': (by) => `${by}前再通知您。`,
  en: (by) => ` Next news by ${by}.`,
};

/** Where a case stands, to be read to its citizen or by them. */
export const caseSentence = ({ state, department, updateBy }: Case, locale: Locale, now: Date): string => {
  const sentence = sentences[locale][state](department);
  const works = state === 'open' || state === 'dispatched' || state === 'in progress';
  return works && updateBy && updateBy > now ? sentence + byWords[locale](sayMoment(updateBy, locale)) : sentence;
};
