import type { Need } from '#shared/citizens.ts';
import { folded, withinHours } from '#shared/routing/holds.ts';
import { type Condition, calendarDays, roadClasses } from '#shared/routing/rule.ts';

/** Words, or needs: one of each of `some` is there, and none of `none`. */
type Atoms = { some: string[][]; none: string[] };

/**
 * The matters of one category that are not yet spoken for. A finite field (a district, the hour, the answer to a
 * question) is the set of values that are left; one that is not named has all of them.
 */
export type Region = { fields: ReadonlyMap<string, ReadonlySet<string>>; words: Atoms; needs: Atoms };

/** The values of the finite fields. The empty string stands for none: no district, a question not answered. */
export type Domains = (field: string) => readonly string[];

/** A condition as a region understands it: a finite field with its values, or atoms of which one is enough. */
export type Clause = { field: string; is: ReadonlySet<string> } | { field: 'words' | 'needs'; any: string[] };

export const everything: Region = {
  fields: new Map(),
  words: { some: [], none: [] },
  needs: { some: [], none: [] },
};

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The finite fields that every category has. */
export const commonDomains = (districtIds: string[]): Record<string, readonly string[]> => ({
  district: [...districtIds, ''],
  roadClass: [...roadClasses, ''],
  hour: hours.map(String),
  day: calendarDays,
  weather: ['true', 'false'],
});

/** The condition as a clause; the category is none, as a region is of one category. */
export const clauseOf = (condition: Exclude<Condition, { field: 'category' }>): Clause => {
  switch (condition.field) {
    case 'answer':
      return { field: `answer ${condition.question}`, is: new Set(condition.is) };
    case 'district':
    case 'roadClass':
      return { field: condition.field, is: new Set(condition.is.filter((value) => value !== '')) };
    case 'day':
      return { field: 'day', is: new Set(condition.is) };
    case 'hour':
      return {
        field: 'hour',
        is: new Set(hours.filter((hour) => withinHours(hour, condition.from, condition.to)).map(String)),
      };
    case 'weather':
      return { field: 'weather', is: new Set([String(condition.inForce)]) };
    case 'words':
      return { field: 'words', any: condition.any.map(folded) };
    case 'needs':
      return { field: 'needs', any: condition.any satisfies Need[] };
  }
};

const within = (region: Region, field: string, keep: (value: string) => boolean, domains: Domains): Region | null => {
  const left = [...(region.fields.get(field) ?? domains(field))].filter(keep);
  return left.length > 0 ? { ...region, fields: new Map(region.fields).set(field, new Set(left)) } : null;
};

// A text that says a word says each word inside it too.
const forbids = (field: 'words' | 'needs', gone: string, atom: string): boolean =>
  field === 'words' ? atom.includes(gone) : atom === gone;

const possible = (field: 'words' | 'needs', any: string[], none: string[]): string[] =>
  any.filter((atom) => !none.some((gone) => forbids(field, gone, atom)));

/** What of the region meets the clause; null where nothing does. */
export const meeting = (region: Region, clause: Clause, domains: Domains): Region | null => {
  if ('is' in clause) return within(region, clause.field, (value) => clause.is.has(value), domains);
  const { some, none } = region[clause.field];
  const any = possible(clause.field, clause.any, none);
  return any.length > 0 ? { ...region, [clause.field]: { some: [...some, any], none } } : null;
};

/** What of the region does not meet the clause; null where all of it does. */
export const missing = (region: Region, clause: Clause, domains: Domains): Region | null => {
  if ('is' in clause) return within(region, clause.field, (value) => !clause.is.has(value), domains);
  const { some, none } = region[clause.field];
  const left = some.map((any) => possible(clause.field, any, clause.any));
  if (left.some((any) => any.length === 0)) return null;
  return { ...region, [clause.field]: { some: left, none: [...none, ...clause.any] } };
};

/** What of the region meets all clauses; null where nothing does. */
export const meetingAll = (region: Region | null, clauses: Clause[], domains: Domains): Region | null =>
  clauses.reduce<Region | null>((left, clause) => left && meeting(left, clause, domains), region);
