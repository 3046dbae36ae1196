import type { Question } from '#shared/outreach/campaign.ts';

const kinds = { number: ['number', '數字'], words: ['words', '文字'] } as const;

const bracketOf = ({ kind, choices }: Question, locale: 'en' | 'zh-TW'): string => {
  if (kind === 'yes-no') return '';
  if (kind === 'choice') return ` [${choices.join(' / ')}]`;
  return ` [${kinds[kind][locale === 'en' ? 0 : 1]}]`;
};

/** The questions as they are typed: one a line, and how each is answered in brackets. */
export const scriptText = (script: readonly Question[], locale: 'en' | 'zh-TW'): string =>
  script.map((question) => question.text + bracketOf(question, locale)).join('\n');

const kindOf = (bracket: string | undefined): Pick<Question, 'kind' | 'choices'> => {
  const inside = bracket?.normalize('NFKC').trim().toLowerCase();
  if (!inside) return { kind: 'yes-no', choices: [] };
  if ((kinds.number as readonly string[]).includes(inside)) return { kind: 'number', choices: [] };
  if ((kinds.words as readonly string[]).includes(inside)) return { kind: 'words', choices: [] };
  const choices = (bracket ?? '').split(/[/\uFF0F\u3001]/u).map((choice) => choice.trim());
  return { kind: 'choice', choices: choices.filter((choice) => choice !== '') };
};

/** The questions that were typed. One that was there before keeps its id, and so what was answered to it. */
export const scriptFrom = (typed: string, before: readonly Question[], newId: () => string): Question[] =>
  typed
    .split('\n')
    .map((line) => /^(.*?)\s*(?:[[\uFF3B]([^\]\uFF3D]*)[\]\uFF3D])?\s*$/u.exec(line))
    .flatMap((match) => {
      const text = match?.[1]?.trim();
      if (!text) return [];
      const kind = kindOf(match?.[2]);
      return [{ id: before.find((one) => one.text === text && one.kind === kind.kind)?.id ?? newId(), text, ...kind }];
    });
