import { type Half, halves } from '#shared/knowledge/writing.ts';

/** What an article says; null and '' are not written. */
type Words = Record<'questionZh' | 'questionEn' | 'answerZh' | 'answerEn', string | null>;

const wordsIn = (writing: Words, half: Half) =>
  half === 'zh' ? [writing.questionZh, writing.answerZh] : [writing.questionEn, writing.answerEn];

const isWritten = (writing: Words, half: Half) => wordsIn(writing, half).some(Boolean);

/** In which languages the words differ. */
const halvesChanged = (before: Words, after: Words): Half[] =>
  halves.filter((half) => wordsIn(before, half).join('\0') !== wordsIn(after, half).join('\0'));

/**
 * Which language is behind after a change: the one that did not change when the other did, where it is written at all. A
 * change of the language that was behind catches up.
 */
export const behindAfter = (before: Words | null, after: Words, behind: Half | null): Half | null => {
  const changed = before ? halvesChanged(before, after) : [];
  const [only] = changed;
  const next =
    changed.length === 0 ? behind : changed.length === 2 || only === behind ? null : only === 'zh' ? 'en' : 'zh';
  return next !== null && isWritten(after, next) ? next : null;
};
