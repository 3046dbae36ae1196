import { z } from 'zod';
import { someText, typedText } from '#shared/typed-text.ts';

/** The most characters that an answer takes in one language. */
export const longestAnswer = 50_000;
export const longestQuestion = 300;
const mostKeywords = 100;
const longestKeyword = 60;

const id = z.string().regex(/^[^\p{C}]{1,200}$/u);
const day = z.iso.date();

/** The two halves of an article's words. */
export const halves = ['zh', 'en'] as const;
export type Half = (typeof halves)[number];

/**
 * An article as somebody writes it: '' is not written yet, days are the city's (`2026-11-30`; `validUntil` is the last
 * one, and null is without end). `stillFits`: where one language changed, the other one needs no change.
 */
export const writingSchema = z.object({
  departmentId: id,
  categoryId: id.nullable(),
  questionZh: typedText(longestQuestion),
  questionEn: typedText(longestQuestion),
  answerZh: typedText(longestAnswer),
  answerEn: typedText(longestAnswer),
  keywords: z.array(someText(longestKeyword)).max(mostKeywords),
  validFrom: day.nullable(),
  validUntil: day.nullable(),
  stillFits: z.boolean(),
});
export type Writing = z.output<typeof writingSchema>;

/** Whether both say the same, in whatever order it is kept. */
export const isSameWriting = (one: Writing, other: Writing): boolean =>
  writingSchema.keyof().options.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));

/** Why it cannot be published as it is. */
export type Unready = 'no question' | 'ends before it begins';

/** What must be mended before anybody reviews or publishes it. */
export const unreadyIn = ({ questionZh, questionEn, validFrom, validUntil }: Writing): Unready | null => {
  if (!questionZh && !questionEn) return 'no question';
  return validFrom && validUntil && validUntil < validFrom ? 'ends before it begins' : null;
};
