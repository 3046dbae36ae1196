import { diffArrays, diffWords } from 'diff';
import { plainLines } from '#shared/knowledge/markdown.ts';
import type { Half, Writing } from '#shared/knowledge/writing.ts';

type Field = 'question' | 'answer' | 'keywords' | 'department' | 'category' | 'valid from' | 'valid until';

/**
 * One thing that differs. `before` and `after` are the words that were there and are there now, '' where there are
 * none; of a sentence that changed in part only that part, and `within` is the sentence as it is now. `layout`: the same
 * words as another heading, list or link. `rewritten`: too much changed to be told one by one.
 */
export type Change = {
  field: Field;
  half: Half | null;
  kind: 'added' | 'removed' | 'changed' | 'layout' | 'rewritten';
  before: string;
  after: string;
  within: string | null;
};

// Whoever listens cannot compare two long texts that have hardly a word in common.
const mostSentenceChanges = 400;
const mostWordChanges = 200;
const mostPieces = 3;
const alike = 0.5;

const languages = { zh: 'zh-TW', en: 'en' } as const;

const sentencesOf = (markdown: string, half: Half): string[] => {
  const segmenter = new Intl.Segmenter(languages[half], { granularity: 'sentence' });
  return plainLines(markdown).flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()));
};

type Told = Pick<Change, 'kind' | 'before' | 'after' | 'within'>;
const added = (after: string): Told => ({ kind: 'added', before: '', after, within: null });
const removed = (before: string): Told => ({ kind: 'removed', before, after: '', within: null });

/** Where two sentences differ; null where they are not the same sentence at all. */
const inSentence = (before: string, after: string, half: Half): Told[] | null => {
  const intlSegmenter = new Intl.Segmenter(languages[half], { granularity: 'word' });
  const parts = diffWords(before, after, { intlSegmenter, maxEditLength: mostWordChanges });
  if (!parts) return null;
  const common = parts.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.trim().length), 0);
  if (common < alike * Math.max(before.length, after.length)) return null;
  const pieces: Told[] = [];
  let last: Told | null = null;
  for (const part of parts) {
    if (!part.added && !part.removed) {
      last = null;
      continue;
    }
    if (!last) {
      last = { kind: 'changed', before: '', after: '', within: after };
      pieces.push(last);
    }
    last[part.added ? 'after' : 'before'] = part.value.trim();
  }
  for (const piece of pieces) piece.kind = !piece.before ? 'added' : !piece.after ? 'removed' : 'changed';
  if (pieces.length <= mostPieces) return pieces;
  return [{ kind: 'changed', before, after, within: null }];
};

const inRun = (gone: string[], come: string[], half: Half): Told[] => {
  const told: Told[] = [];
  for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
    const before = gone[at];
    const after = come[at];
    if (before === undefined) told.push(added(after as string));
    else if (after === undefined) told.push(removed(before));
    else told.push(...(inSentence(before, after, half) ?? [removed(before), added(after)]));
  }
  return told;
};

const inText = (before: string, after: string, half: Half): Told[] => {
  if (before === after) return [];
  const parts = diffArrays(sentencesOf(before, half), sentencesOf(after, half), { maxEditLength: mostSentenceChanges });
  if (!parts) return [{ kind: 'rewritten', before: '', after: '', within: null }];
  const told: Told[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const tell = () => {
    told.push(...inRun(gone, come, half));
    gone = [];
    come = [];
  };
  for (const part of parts) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) come.push(...part.value);
    else tell();
  }
  tell();
  return told.length > 0 ? told : [{ kind: 'layout', before: '', after: '', within: null }];
};

const inValue = (before: string | null, after: string | null): Told[] => {
  if (before === after) return [];
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ kind, before: before ?? '', after: after ?? '', within: null }];
};

const inWords = (before: string[], after: string[]): Told[] => [
  ...before.filter((word) => !after.includes(word)).map(removed),
  ...after.filter((word) => !before.includes(word)).map(added),
];

/** What differs between two versions of an article, in the order in which it is read. */
export const differences = (before: Writing, after: Writing): Change[] => {
  const of = (field: Field, half: Half | null, told: Told[]): Change[] =>
    told.map((change) => ({ field, half, ...change }));
  return [
    ...of('question', 'zh', inText(before.questionZh, after.questionZh, 'zh')),
    ...of('answer', 'zh', inText(before.answerZh, after.answerZh, 'zh')),
    ...of('question', 'en', inText(before.questionEn, after.questionEn, 'en')),
    ...of('answer', 'en', inText(before.answerEn, after.answerEn, 'en')),
    ...of('keywords', null, inWords(before.keywords, after.keywords)),
    ...of('department', null, inValue(before.departmentId, after.departmentId)),
    ...of('category', null, inValue(before.categoryId, after.categoryId)),
    ...of('valid from', null, inValue(before.validFrom, after.validFrom)),
    ...of('valid until', null, inValue(before.validUntil, after.validUntil)),
  ];
};
