import { firstWords } from '#shared/knowledge/markdown.ts';
import type { Locale } from '#shared/language.ts';

/** An article's words; at least one language has a question. */
export type ArticleWords = {
  questionZh: string | null;
  questionEn: string | null;
  answerZh: string | null;
  answerEn: string | null;
};

export type ArticleInOneLanguage = { lang: Locale; question: string; answer: string | null };

/**
 * The article in the language that serves best: the asked one where it has question and answer in it, else the other
 * one where that is complete, else whichever has a question.
 */
export const articleIn = (words: ArticleWords, locale: Locale): ArticleInOneLanguage => {
  const zh = { lang: 'zh-TW' as const, question: words.questionZh, answer: words.answerZh };
  const en = { lang: 'en' as const, question: words.questionEn, answer: words.answerEn };
  const order = locale === 'zh-TW' ? [zh, en] : [en, zh];
  const best = order.find(({ question, answer }) => question && answer) ?? order.find(({ question }) => question);
  if (!best) throw new Error('an article without a question');
  return { ...best, question: best.question as string };
};

const sentence =
  /^.*?(?:[。！？!?](?:[」』）”"')])?|(?<!\b(?:e\.g|i\.e|no|mr|ms|dr|st))[.](?:[”"')])?(?=\s+[\p{Lu}\p{N}“"'(]|\s*$))/isu;

// Enough for a sentence, and for each of many results to be read at once.
const longestLead = 1000;

/** The first sentence of an answer, which by itself should answer most callers; null where no answer is written yet. */
export const leadOf = (answer: string | null): string | null => {
  const first = firstWords(answer?.slice(0, longestLead) ?? null);
  return first && (sentence.exec(first)?.[0] ?? first);
};
