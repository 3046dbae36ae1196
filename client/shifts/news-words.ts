import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { changeWords, dayAndSpan, daysWords } from '#client/shifts/shift-words.ts';
import type { NewsAbout } from '#shared/shifts/news.ts';

type News = Pick<Outputs['shifts']['own']['news'][number], 'changes' | 'about'>;

const swapNews = (about: Extract<NewsAbout, { kind: 'swap' | 'swapped' }>): string => {
  const [shift, inReturn] = [dayAndSpan(about.shift), about.inReturn ? dayAndSpan(about.inReturn) : ''];
  const { by } = about;
  if (about.kind === 'swapped')
    return about.inReturn
      ? m.shifts_news_swapped({ by, shift, with: about.with, inReturn })
      : m.shifts_news_taken({ by, shift, with: about.with });
  if (about.what === 'offered') return m.shifts_news_offered({ by, shift });
  if (about.what === 'answered') return m.shifts_news_answered({ by, shift, inReturn });
  return m.shifts_news_swap_refused({ by, shift });
};

/** What there is to tell an agent, in a sentence. */
export const newsWords = ({ changes, about }: News): string => {
  if (!about) return changeWords(changes);
  if (about.kind === 'handover') return m.shifts_news_handover({ by: about.by, words: about.words });
  if (about.kind !== 'leave') return swapNews(about);
  const days = daysWords(about);
  return about.granted ? m.shifts_news_leave_granted({ days }) : m.shifts_news_leave_refused({ days });
};

/** The same as it is told without being asked for. */
export const newsTold = (news: News): string =>
  news.about ? newsWords(news) : m.shifts_news_told({ changes: newsWords(news) });
