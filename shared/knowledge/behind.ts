import { type Half, halves, type Writing } from '#shared/knowledge/writing.ts';

type Words = Pick<Writing, 'questionZh' | 'questionEn' | 'answerZh' | 'answerEn'>;

const wordsIn = (writing: Words, half: Half) =>
  half === 'zh' ? [writing.questionZh, writing.answerZh] : [writing.questionEn, writing.answerEn];

const isWritten = (writing: Words, half: Half) => wordsIn(writing, half).some((words) => words !== '');

/** In which languages the words differ. */
const halvesChanged = (before: Words, after: Words): Half[] =>
  halves.filter((half) => wordsIn(before, half).join('\0') !== wordsIn(after, half).join('\0'));

/**
 * Which language is behind after a publication: the one that did not change when the other did, where it is written at
 * all and the editor has not said that it still fits. A change of the language that was behind catches up.
 */
export const behindAfter = (
  before: Words | null,
  after: Words,
  behind: Half | null,
  stillFits: boolean,
): Half | null => {
  const changed = before ? halvesChanged(before, after) : [];
  const [only] = changed;
  const next =
    changed.length === 0 ? behind : changed.length === 2 || only === behind ? null : only === 'zh' ? 'en' : 'zh';
  return next === null || stillFits || !isWritten(after, next) ? null : next;
};
