import type { LocalText } from '#shared/language.ts';

/**
 * What is wrong with a table. `hidden` and `impossible`: the rule can never match, because earlier rules take all, or by
 * itself. `contradicts`: with another rule of the same or crossing conditions, so that order alone decides. `gone`: the
 * rule names what the city no longer has. `homeless`: a category that no department answers for.
 * `others` are the ids of the rules that it is about besides.
 */
export type Finding = {
  kind: 'hidden' | 'impossible' | 'contradicts' | 'gone' | 'homeless';
  ruleId: string | null;
  position: number | null;
  categoryId: string | null;
  others: string[];
  text: LocalText;
};

/** "rule 3", "rules 3, 5 and 8". */
export const rulesText = (positions: number[]): LocalText => {
  const sorted = positions.toSorted((a, b) => a - b);
  const last = sorted.at(-1);
  return {
    zh: `規則 ${sorted.join('、')}`,
    en: sorted.length > 1 ? `rules ${sorted.slice(0, -1).join(', ')} and ${last}` : `rule ${last}`,
  };
};
