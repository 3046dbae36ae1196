import { quoted, readTexts } from '#server/routing/dmn/feel.ts';
import type { Condition } from '#shared/routing/rule.ts';

/** A column of conditions. `answer` has one for each question; a field that a rule names twice has a second one. */
export type Column = { field: Condition['field'] | 'enabled'; question: string | null };

const expressions: Record<Exclude<Column['field'], 'answer'>, { text: string; type: string }> = {
  enabled: { text: 'true', type: 'boolean' },
  category: { text: 'category', type: 'string' },
  district: { text: 'district', type: 'string' },
  roadClass: { text: 'roadClass', type: 'string' },
  words: { text: 'words', type: 'string' },
  hour: { text: 'hour', type: 'number' },
  day: { text: 'day', type: 'string' },
  needs: { text: 'needs', type: 'Any' },
  weather: { text: 'weatherNotice', type: 'boolean' },
};

/** What a column looks at, in FEEL. */
export const expressionOf = ({ field, question }: Column): { text: string; type: string } =>
  field === 'answer' ? { text: `get value(answers, ${quoted(question ?? '')})`, type: 'string' } : expressions[field];

/** The column that looks at `text`; throws an Error for one that this table does not know. */
export const columnOf = (text: string): Column => {
  const known = Object.entries(expressions).find(([, expression]) => expression.text === text.trim());
  if (known) return { field: known[0] as Column['field'], question: null };
  const answer = /^\s*get value\(\s*answers\s*,\s*(".*")\s*\)\s*$/s.exec(text)?.[1];
  if (answer === undefined) throw new Error(`there is no column ${text.slice(0, 80)}`);
  return { field: 'answer', question: readTexts(answer, '', '', ',')[0] ?? '' };
};

/** A condition as the unary test of its column. */
export const cellOf = (condition: Condition): string => {
  switch (condition.field) {
    case 'words':
      return condition.any.map((word) => `contains(?, ${quoted(word)})`).join(' or ');
    case 'needs':
      return condition.any.map((need) => `list contains(?, ${quoted(need)})`).join(' or ');
    case 'hour':
      return condition.from <= condition.to
        ? `[${condition.from}..${condition.to})`
        : `>= ${condition.from}, < ${condition.to}`;
    case 'weather':
      return String(condition.inForce);
    default:
      return condition.is.map(quoted).join(', ');
  }
};

const hoursIn = (text: string): [number, number] => {
  const found = /^\s*(?:\[\s*(\d+)\s*\.\.\s*(\d+)\s*[)[]|>=\s*(\d+)\s*,\s*<\s*(\d+))\s*$/.exec(text);
  if (!found) throw new Error(`hours as [8..18) or >= 22, < 6 expected, not ${text.slice(0, 80)}`);
  return [Number(found[1] ?? found[3]), Number(found[2] ?? found[4])];
};

const flag = (text: string): boolean => {
  if (text.trim() !== 'true' && text.trim() !== 'false')
    throw new Error(`true or false expected, not ${text.slice(0, 80)}`);
  return text.trim() === 'true';
};

/** Whether a cell says nothing. */
export const isEmptyCell = (text: string): boolean => text.trim() === '' || text.trim() === '-';

/** The condition that a cell says, still to be checked as a rule's part. Throws an Error with the reason where it is none. */
export const conditionIn = ({ field, question }: Column, text: string): unknown => {
  switch (field) {
    case 'words':
      return { field, any: readTexts(text, 'contains(?,', ')', 'or') };
    case 'needs':
      return { field, any: readTexts(text, 'listcontains(?,', ')', 'or') };
    case 'hour': {
      const [from, to] = hoursIn(text);
      return { field, from, to };
    }
    case 'weather':
      return { field, inForce: flag(text) };
    case 'answer':
      return { field, question, is: readTexts(text, '', '', ',') };
    default:
      return { field, is: readTexts(text, '', '', ',') };
  }
};
