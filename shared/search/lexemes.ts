import { commonWith, type Statistics } from '#shared/search/statistics.ts';
import { type QueryTerm, textTerms } from '#shared/search/terms.ts';

// Never part of a term, so a marked lexeme is found only by who asks for it.
const headMark = '^';
const departmentMark = '@';

/** What an article is found by. `heads` are its questions and keywords, `bodies` its answers. */
export type Findable = { heads: string[]; bodies: string[]; departmentId: string };

/**
 * The lexemes of an article: its terms, those of its heads a second time with a mark, and its department. So one index
 * answers "in the question or the keywords" and "of this department" without reading the articles themselves.
 */
export const articleLexemes = ({ heads, bodies, departmentId }: Findable): string[] => {
  const inHeads = textTerms(heads.join('\n'));
  return [
    ...new Set([
      ...inHeads,
      ...textTerms(bodies.join('\n')),
      ...inHeads.map((term) => headMark + term),
      departmentMark + departmentId,
    ]),
  ];
};

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;

/** Where a search asks for its terms: in the heads or anywhere, of one department. */
export type Wanted = { where: 'heads' | 'anywhere'; departmentId: string | null };

const wordQuery = (lexeme: string, prefix: boolean, statistics: Statistics): string => {
  if (!prefix) return quoted(lexeme);
  const common = commonWith(lexeme, statistics);
  return common ? `(${[lexeme, ...common].map(quoted).join(' | ')})` : `${quoted(lexeme)}:*`;
};

/** The PostgreSQL `tsquery` for all of the terms. */
export const tsqueryFor = (terms: QueryTerm[], wanted: Wanted, statistics: Statistics): string => {
  const mark = wanted.where === 'heads' ? headMark : '';
  const words = terms.map(({ term, prefix }) => wordQuery(mark + term, prefix, statistics));
  return [...words, ...(wanted.departmentId ? [quoted(departmentMark + wanted.departmentId)] : [])].join(' & ');
};
