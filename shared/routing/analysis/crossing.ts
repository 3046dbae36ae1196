import type { CategoryTable } from '#shared/routing/analysis/category-table.ts';
import type { Row } from '#shared/routing/analysis/cover.ts';
import { type Clause, type Domains, everything, meetingAll, missing } from '#shared/routing/analysis/region.ts';
import type { Rule } from '#shared/routing/rule.ts';

const sharesAtom = (one: Clause, other: Clause): boolean =>
  'any' in one && 'any' in other && one.field === other.field && one.any.some((atom) => other.any.includes(atom));

// Any two words can be said in one breath. Only rules that listen for the same word are taken to mean the same matter.
const listensAlike = (one: Clause[], other: Clause[]): boolean =>
  one.every((clause) => !('any' in clause) || other.some((heard) => sharesAtom(clause, heard)));

const leavesSome = (row: Row, other: Row, domains: Domains): boolean => {
  const region = meetingAll(everything, row.clauses, domains);
  return region !== null && other.clauses.some((clause) => missing(region, clause, domains) !== null);
};

/** Whether both can match, each also without the other, and neither is the other's exception. */
const cross = (one: Row, other: Row, domains: Domains): boolean =>
  listensAlike(one.clauses, other.clauses) &&
  listensAlike(other.clauses, one.clauses) &&
  meetingAll(everything, [...one.clauses, ...other.clauses], domains) !== null &&
  leavesSome(one, other, domains) &&
  leavesSome(other, one, domains);

type Pair = { earlier: number; later: number; categoryId: string };

/** Pairs of rules with crossing conditions that name different departments, each pair once. */
export const crossingRows = (tables: CategoryTable[], skip: Set<number>): Pair[] => {
  const pairs = new Map<string, Pair>();
  // Danger to life comes first on purpose.
  const differ = (one: Rule, other: Rule) =>
    one.outcome.departmentId !== other.outcome.departmentId &&
    (one.outcome.urgency !== 'emergency' || other.outcome.urgency === 'emergency');
  for (const { category, rows, domains } of tables) {
    const live = rows.filter(({ position }) => !skip.has(position));
    live.forEach((later, index) => {
      for (const earlier of live.slice(0, index)) {
        const key = `${earlier.position} ${later.position}`;
        if (!differ(earlier.rule, later.rule) || pairs.has(key) || !cross(earlier, later, domains)) continue;
        pairs.set(key, { earlier: earlier.position, later: later.position, categoryId: category.id });
      }
    });
  }
  return [...pairs.values()];
};
